import { Link } from '@tanstack/react-router'

interface Props {
  resource: string
  id: string
  onClick?: () => void
  children: string
}

/** The way to a plan or a duty. */
export function ReportLink({ resource, id, onClick, children }: Props) {
  return resource === 'plans' ? (
    <Link to="/plans/$id" params={{ id }} onClick={onClick}>
      {children}
    </Link>
  ) : (
    <Link to="/duties/$code" params={{ code: id }} onClick={onClick}>
      {children}
    </Link>
  )
}
