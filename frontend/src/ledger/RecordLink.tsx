import { Link } from '@tanstack/react-router'

interface Props {
  ledger: string
  id: string
  children: string
}

/** The way to a record of whatever ledger. */
export function RecordLink({ ledger, id, children }: Props) {
  const to = ledger === 'agreements' ? '/agreements/$id' : '/projects/$id'
  return (
    <Link to={to} params={{ id }}>
      {children}
    </Link>
  )
}
