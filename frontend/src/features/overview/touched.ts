import type { Clause } from '~/api/types'
import { isWithin } from '~/reference/clauseTree'
import type { Coverage } from '~/reference/coverage'

/** Of the measures below a clause that ask pairs for something: how many there are, and how many any pair serves. */
export function touchedBelow(coverage: Coverage, clauses: readonly Clause[], code: string) {
  const row = coverage.rows.find(({ clauseCode }) => clauseCode === code)
  const measures = row?.cells[0]?.measures ?? 0
  const untouched = coverage.untouched.filter((one) => one !== code && isWithin(clauses, one, code))
  return { measures, touched: measures - Math.min(measures, untouched.length) }
}
