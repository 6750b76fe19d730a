import { expect, it } from 'vitest'
import { wantingOf } from '~/ui/asked'
import { factsOf, fieldsOf, formOf, sheetKey, withOnlySheet } from './prepareForm'

const typed = {
  ...formOf(undefined, '2026-03-01'),
  title: ' 2025年度评估 ',
  sheet: sheetKey({ code: 'NATIONAL', version: 2 }),
  selfBy: '2026-04-01',
  reviewBy: '2026-05-01',
}

it('begins with the year that is over', () => {
  expect(typed.year).toBe('2025')
  expect(wantingOf(fieldsOf(formOf(undefined, '2026-03-01')))).toEqual([
    'title',
    'sheet',
    'selfBy',
    'reviewBy',
  ])
  expect(wantingOf(fieldsOf(typed))).toEqual([])
})

it('a pair is told of a self-evaluation alone', () => {
  expect(factsOf({ ...typed, pairCode: 'LN-JS' })).toEqual({
    title: '2025年度评估',
    purpose: 'NATIONAL',
    year: 2025,
    sheetCode: 'NATIONAL',
    sheetVersion: 2,
    selfBy: '2026-04-01',
    reviewBy: '2026-05-01',
    objectionsDays: 5,
  })
  expect(factsOf({ ...typed, purpose: 'SELF', pairCode: 'LN-JS' }).pairCode).toBe('LN-JS')
})

it('whoever has no pair of his own says which one evaluates itself', () => {
  expect(wantingOf(fieldsOf({ ...typed, purpose: 'SELF' }))).toEqual(['pairCode'])
})

it('an approver begins with his own pair, which evaluates itself', () => {
  expect(formOf(undefined, '2026-03-01', ['LN-JS', 'LN-JS.fuxin-yancheng'])).toMatchObject({
    purpose: 'SELF',
    pairCode: 'LN-JS',
  })
})

it('where one sheet alone fits, nobody has to choose it', () => {
  const sheet = { code: 'SELF', version: 1 }
  const form = formOf(undefined, '2026-03-01', ['LN-JS'])
  expect(withOnlySheet(form, [sheet]).sheet).toBe('SELF 1')
  expect(withOnlySheet(form, [sheet, { code: 'OTHER', version: 1 }]).sheet).toBe('')
  expect(withOnlySheet(form, undefined).sheet).toBe('')
})
