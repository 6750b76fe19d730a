import { Link } from '@tanstack/react-router'

interface Props {
  ledger: string
  id: string
  children: string
}

const RECORDS = {
  projects: '/projects/$id',
  agreements: '/agreements/$id',
  supports: '/supports/$id',
  meetings: '/meetings/$id',
  replications: '/replications/$id',
  'zone-links': '/zone-links/$id',
  parks: '/parks/$id',
  'cadre-exchanges': '/exchanges/$id',
} as const

/** Where a record of whatever ledger stands; the workbench for one that is not known here. */
export function recordRoute(ledger: string, id: string) {
  return { to: routeOf(ledger) ?? '/', params: { id } } as const
}

/** The way to a record of whatever ledger. */
export function RecordLink({ ledger, id, children }: Props) {
  const to = routeOf(ledger)
  return to ? (
    <Link to={to} params={{ id }}>
      {children}
    </Link>
  ) : (
    children
  )
}

function routeOf(ledger: string) {
  return Object.entries(RECORDS).find(([name]) => name === ledger)?.[1]
}
