import { Link, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { listOf } from './listOf'

interface Props {
  /** The list as the API names it; without one there is but the number. */
  list: string | undefined
  /** The measure that the list adds up to, which the list then tells. */
  figure?: string | undefined
  title?: string | undefined
  children: ReactNode
}

/** Leads from a number to the list that adds up to it. */
export function ListLink({ list, figure, title, children }: Props) {
  const { asOf }: { asOf?: unknown } = useSearch({ strict: false })
  const place = list === undefined ? undefined : listOf(list)
  if (!place)
    return (
      <span className="figure" title={title}>
        {children}
      </span>
    )
  const search = figure ? { ...place.search, figure } : place.search
  return (
    // What is in force today is opened as such, with all that can be done there, and not as a day that will soon be past.
    <Link
      to={place.to}
      search={asOf ? search : { ...search, asOf: undefined }}
      className="figure"
      title={title}
    >
      {children}
    </Link>
  )
}
