import type { Coverage, Level } from './coverage'

const LEVELS: readonly Level[] = ['VERIFIED', 'EVIDENCED', 'UNDER_WAY', 'PLANNED', 'NONE']

/** How many measures a pair has brought to each level, the furthest first; those that are nowhere are left out. */
export function levelCounts({ rows }: Coverage, pairCode: string): { level: Level; count: number }[] {
  const cells = rows.flatMap(({ cells }) =>
    cells.filter((cell) => cell.pairCode === pairCode && cell.measures === 0),
  )
  return LEVELS.map((level) => ({
    level,
    count: cells.filter((cell) => cell.level === level).length,
  })).filter(({ count }) => count > 0)
}
