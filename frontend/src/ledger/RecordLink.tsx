import { Link } from '@tanstack/react-router'

const TO = {
  projects: '/projects/$id',
  agreements: '/agreements/$id',
  replications: '/replications/$id',
  'zone-links': '/zone-links/$id',
} as const

interface Props {
  ledger: string
  id: string
  children: string
}

/** The way to a record of whatever ledger. */
export function RecordLink({ ledger, id, children }: Props) {
  const to = TO[ledger as keyof typeof TO] ?? TO.projects
  return (
    <Link to={to} params={{ id }}>
      {children}
    </Link>
  )
}
