import type { ScoreSheetFacts } from './sheetQueries'

export const DUTY_NAMES = ['owed', 'filed', 'onTime', 'inGrace', 'late', 'missing'] as const
export const ORDER_NAMES = ['owed', 'closed', 'overdue', 'late', 'recurring'] as const
export const REGION_NAMES = { populationWan: 'CAPITA', gdpYi: 'GDP' } as const

/** Items that a formula can name: all of the sheet that have a code. */
export function itemsOf({ dimensions }: Pick<ScoreSheetFacts, 'dimensions'>) {
  return dimensions.flatMap(({ items }) => items).filter(({ code }) => code)
}

/** The text with a name where the cursor stands, parted from what would run into it. */
export function inserted(text: string, name: string, at: number): string {
  const before = text.slice(0, at)
  const after = text.slice(at)
  const left = /[\w.)]$/.test(before) ? ' ' : ''
  const right = /^[\w(]/.test(after) ? ' ' : ''
  return `${before}${left}${name}${right}${after}`
}
