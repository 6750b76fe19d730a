import { expect, it } from 'vitest'
import { figureBy, isWhole, questionOf } from './question'

const YEAR = { periodFrom: '2025-01-01', periodTo: '2025-12-31' }

it('a figure is first asked for the period of the plan', () => {
  expect(questionOf('liveFigure', YEAR, undefined)).toMatchObject({ from: '2025-01-01', to: '2025-12-31' })
})

it('what stands in the text is asked on', () => {
  expect(questionOf('liveFigure', YEAR, { measure: 'PROJECTS', from: null })).toEqual({
    measure: 'PROJECTS',
    from: null,
  })
})

it('a question needs a measure, a table its ledger and columns', () => {
  expect(isWhole('liveFigure', {})).toBe(false)
  expect(isWhole('liveFigure', { measure: 'PROJECTS' })).toBe(true)
  expect(isWhole('recordsTable', { ledger: 'projects', columns: [] })).toBe(false)
  expect(isWhole('recordsTable', { ledger: 'projects', columns: ['name'] })).toBe(true)
})

it('a chart is first asked for the period of the plan, by parts of it, and needs both its ends', () => {
  const asked = questionOf('figure', YEAR, undefined)
  expect(asked).toMatchObject({ from: '2025-01-01', to: '2025-12-31', interval: 'QUARTER' })
  expect(questionOf('figure', { ...YEAR, periodTo: '2029-12-31' }, undefined)).toHaveProperty(
    'interval',
    'YEAR',
  )
  expect(isWhole('figure', { ...asked, measure: 'PROJECTS' })).toBe(true)
  expect(isWhole('figure', { ...asked, measure: 'PROJECTS', from: null })).toBe(false)
  expect(isWhole('figure', { measure: 'PROJECTS', ofPeriod: true })).toBe(true)
})

const MONEY = { code: 'INVESTED', unit: 'WAN_YUAN', attributed: true, dated: 'signedOn' } as const
const COUNT = { code: 'PROJECTS', unit: 'COUNT', attributed: false, dated: 'signedOn' } as const

it('only money is told in 亿元, whatever was chosen before', () => {
  const money = figureBy(MONEY, questionOf('liveFigure', YEAR, undefined))
  expect(money).toMatchObject({ measure: 'INVESTED', unit: 'YI', from: '2025-01-01' })
  expect(figureBy(COUNT, { ...money, net: true })).toMatchObject({ unit: 'PLAIN', net: null })
  expect(figureBy(MONEY, { ...money, unit: 'WAN', net: true })).toMatchObject({ unit: 'WAN', net: true })
})

it('what has no period is not asked for one', () => {
  const { dated: _, ...undated } = COUNT
  const asked = figureBy(undated, { measure: 'INVESTED', from: '2025-01-01', to: null })
  expect(asked).toMatchObject({ measure: 'PROJECTS', from: null, to: null, unit: 'PLAIN' })
  expect(figureBy(COUNT, { from: '2025-01-01' })).toMatchObject({ from: '2025-01-01' })
})
