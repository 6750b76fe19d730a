import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { knowsResult } from './round/RoundHead'
import type { EvaluationDetail } from './roundQueries'
import './evaluations.css'

interface Props {
  round: EvaluationDetail
  pair: string
  item: string
  children: ReactNode
}

/** An item of a pair, with the way to what it comes to for whoever may know that. */
export function ItemLink({ round, pair, item, children }: Props) {
  if (!knowsResult(round)) return children
  return (
    <Link
      to="/evaluations/$id/result"
      params={{ id: round.id }}
      search={{ pair, item }}
      className="item-link"
    >
      {children}
    </Link>
  )
}
