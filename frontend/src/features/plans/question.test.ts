import { expect, it } from 'vitest'
import { isWhole, questionOf } from './question'

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
