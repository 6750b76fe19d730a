import { Link } from '@tanstack/react-router'

interface Props {
  resource: string
  id: string
  onClick?: () => void
  children: string
}

const PLACES = {
  plans: '/plans/$id',
  evaluations: '/evaluations/$id',
  commendations: '/commendations/$id',
  orders: '/orders/$id',
} as const

/** The way to a plan, a duty, a round of evaluation, a commendation or an order. */
export function ReportLink({ resource, id, onClick, children }: Props) {
  if (resource === 'duties') {
    return (
      <Link to="/duties/$code" params={{ code: id }} onClick={onClick}>
        {children}
      </Link>
    )
  }
  const known = resource in PLACES ? (resource as keyof typeof PLACES) : 'plans'
  return (
    <Link to={PLACES[known]} params={{ id }} onClick={onClick}>
      {children}
    </Link>
  )
}
