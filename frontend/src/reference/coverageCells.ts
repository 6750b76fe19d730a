import type { Cell, Coverage } from './coverage'

/** The cell of a pair and a clause, where the matrix has it. */
export function cellOf(coverage: Coverage, pairCode: string, clauseCode: string): Cell | undefined {
  return coverage.rows
    .find((row) => row.clauseCode === clauseCode)
    ?.cells.find((cell) => cell.pairCode === pairCode)
}

/** Whether no pair that the caller sees has anything agreed to show for what the clause asks of pairs. */
export function isUntouched({ rows, untouched }: Coverage, clauseCode: string): boolean {
  const cells = rows.find((row) => row.clauseCode === clauseCode)?.cells ?? []
  const isAsked = untouched.includes(clauseCode) || cells.some(({ measures }) => measures > 0)
  return isAsked && cells.every(({ level }) => level === 'NONE')
}
