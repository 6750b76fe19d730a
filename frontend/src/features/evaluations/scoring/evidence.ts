import type { FrozenFacts, FrozenFigure } from '../roundQueries'
import type { ItemBasis, ScoreDimension, ScoreItem } from '../sheets/sheetQueries'

/** What an item reads of the facts, by the names that they have in formulas. */
export interface Named {
  measures: string[]
  duties: string[]
}

const NAMES = /\b(measures|net|previous|previousNet|duties)\.(\w+)/g

export function namesOf(basis: ItemBasis): Named {
  if (basis.type === 'MEASURE') return { measures: [basis.measure], duties: [] }
  const found = formulasOf(basis).flatMap((formula) => [...formula.matchAll(NAMES)])
  const named = (duties: boolean) => [
    ...new Set(
      found.filter(([, of]) => (of === 'duties') === duties).flatMap(([, , name]) => (name ? [name] : [])),
    ),
  ]
  return { measures: named(false), duties: named(true) }
}

function formulasOf(basis: ItemBasis): string[] {
  switch (basis.type) {
    case 'EXPRESSION':
      return [basis.expression]
    case 'DEDUCTION':
      return basis.deductions.map(({ what }) => what)
    case 'BONUS':
      return basis.what ? [basis.what] : []
    default:
      return []
  }
}

/** What lies behind an item; where it reads nothing itself, what the other items of its dimension read. */
export function behind(item: ScoreItem, dimension: ScoreDimension): Named & { ofDimension: boolean } {
  const own = namesOf(item.basis)
  if (own.measures.length > 0 || own.duties.length > 0) return { ...own, ofDimension: false }
  const all = dimension.items.map(({ basis }) => namesOf(basis))
  return {
    measures: [...new Set(all.flatMap(({ measures }) => measures))],
    duties: [...new Set(all.flatMap(({ duties }) => duties))],
    ofDimension: true,
  }
}

/** A measure with what it was in the year and in the one before, as far as that was frozen. */
export interface Line {
  measure: string
  evaluated: FrozenFigure | undefined
  before: FrozenFigure | undefined
}

export function linesOf(figures: readonly FrozenFigure[], pair: string, measures: readonly string[]): Line[] {
  const find = (measure: string, period: FrozenFigure['period']) =>
    figures.find((one) => one.pairCode === pair && one.measure === measure && one.period === period)
  return measures
    .map((measure) => ({
      measure,
      evaluated: find(measure, 'EVALUATED'),
      before: find(measure, 'BEFORE'),
    }))
    .filter(({ evaluated, before }) => evaluated || before)
}

export const DUTIES = ['onTime', 'inGrace', 'late', 'missing'] as const

/** How punctual a pair was, as it was frozen. */
export function dutiesOf(facts: readonly FrozenFacts[], pair: string) {
  return facts.find(({ pairCode }) => pairCode === pair)?.facts.duties
}
