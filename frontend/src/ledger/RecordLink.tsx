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

/** The way to a record of whatever ledger. */
export function RecordLink({ ledger, id, children }: Props) {
  const known = Object.entries(RECORDS).find(([name]) => name === ledger)
  return known ? (
    <Link to={known[1]} params={{ id }}>
      {children}
    </Link>
  ) : (
    children
  )
}
