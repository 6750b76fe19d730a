import { Link } from '@tanstack/react-router'

interface Props {
  resource: string
  id: string
  onClick?: () => void
  children: string
}

/** The way to a plan, a duty, a round of evaluation or an order. */
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
      return (
        <Link to="/orders/$id" params={{ id }} onClick={onClick}>
          {children}
        </Link>
      )
  }
}
