import { expect, it } from 'vitest'
import type { FrozenFigure } from '../roundQueries'
import type { ItemBasis, ScoreDimension, ScoreItem } from '../sheets/sheetQueries'
import { behind, linesOf, namesOf } from './evidence'

const item = (code: string, basis: object) => ({ code, basis: basis as ItemBasis }) as ScoreItem
const dormant = item('DORMANT', {
  type: 'EXPRESSION',
  expression: '100 * measures.DORMANT / max(1, previousNet.PROJECTS) + measures.DORMANT + items.OTHER',
})
const punctual = item('PUNCTUAL', {
  type: 'DEDUCTION',
  deductions: [{ what: 'duties.late' }, { what: 'duties.missing' }],
})
const judged = item('JUDGED', { type: 'EXPERT', levels: [] })

it('finds each measure and duty that a formula names, once', () => {
  expect(namesOf(dormant.basis)).toEqual({ measures: ['DORMANT', 'PROJECTS'], duties: [] })
  expect(namesOf(punctual.basis)).toEqual({ measures: [], duties: ['late', 'missing'] })
  expect(namesOf({ type: 'MEASURE', measure: 'TRAINED' } as ItemBasis).measures).toEqual(['TRAINED'])
})

it('what reads nothing itself is seen beside the figures of its dimension', () => {
  const dimension = { items: [dormant, punctual, judged] } as ScoreDimension
  expect(behind(judged, dimension)).toEqual({
    measures: ['DORMANT', 'PROJECTS'],
    duties: ['late', 'missing'],
    ofDimension: true,
  })
  expect(behind(dormant, dimension).ofDimension).toBe(false)
})

it('a measure stands in one line with the year before, and what was not frozen in none', () => {
  const figure = (measure: string, period: string, pairCode = 'P') =>
    ({ measure, period, pairCode }) as FrozenFigure
  const figures = [figure('A', 'EVALUATED'), figure('A', 'BEFORE'), figure('B', 'EVALUATED', 'Q')]
  const lines = linesOf(figures, 'P', ['A', 'B'])
  expect(lines).toEqual([{ measure: 'A', evaluated: figures[0], before: figures[1] }])
})
