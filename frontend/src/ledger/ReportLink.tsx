import { Link } from '@tanstack/react-router'

interface Props {
  resource: string
  id: string
  onClick?: () => void
  children: string
}

/** The way to a plan, a duty or a round of evaluation; orders have no page yet. */
export function ReportLink({ resource, id, onClick, children }: Props) {
  switch (resource) {
    case 'plans':
      return (
        <Link to="/plans/$id" params={{ id }} onClick={onClick}>
          {children}
        </Link>
      )
    case 'duties':
      return (
        <Link to="/duties/$code" params={{ code: id }} onClick={onClick}>
          {children}
        </Link>
      )
    case 'evaluations':
      return (
        <Link to="/evaluations/$id" params={{ id }} onClick={onClick}>
          {children}
        </Link>
      )
    default:
      return <span>{children}</span>
  }
}
