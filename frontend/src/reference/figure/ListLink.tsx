import { Link, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { listOf } from './listOf'

interface Props {
  /** The list as the API names it. */
  list: string
  title?: string | undefined
  children: ReactNode
}

/** Leads from a number to the list that adds up to it. */
export function ListLink({ list, title, children }: Props) {
  const { asOf }: { asOf?: unknown } = useSearch({ strict: false })
  const place = listOf(list)
  if (!place)
    return (
      <span className="figure" title={title}>
        {children}
      </span>
    )
  return (
    // What is in force today is opened as such, with all that can be done there, and not as a day that will soon be past.
    <Link
      to={place.to}
      search={asOf ? place.search : { ...place.search, asOf: undefined }}
      className="figure"
      title={title}
    >
      {children}
    </Link>
  )
}
