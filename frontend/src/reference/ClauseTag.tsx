import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTexts } from '~/i18n'
import { clausesQuery } from './queries'
import './clause.css'

/** A clause of the plan by its code; opens the clause. */
export function ClauseTag({ code }: { code: string }) {
  const { titled } = useTexts()
  const { data: clauses } = useQuery(clausesQuery)
  const clause = clauses?.find((one) => one.code === code)
  return (
    <Link to="/clauses/$code" params={{ code }} className="clause-tag">
      <span className="clause-code">{code}</span>
      {clause && titled(clause)}
    </Link>
  )
}
