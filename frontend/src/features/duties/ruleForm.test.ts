import { expect, it } from 'vitest'
import type { DutyRule } from '~/api/types'
import { factsOf, formOf, monthDayText } from './ruleForm'

const RULE = {
  code: 'ANNUAL_SUMMARY',
  graceDays: 5,
  opensBefore: 75,
  reminders: [21, 14],
  effectiveFrom: '2019-01-01',
  version: 1,
  latest: true,
  madeAt: '2019-01-01T00:00:00Z',
  madeBy: 'product',
} as DutyRule

it('another version begins as the one before, from today on', () => {
  const form = formOf(RULE, '2026-11-26')
  expect(form).toMatchObject({
    graceDays: '5',
    reminders: '21, 14',
    effectiveFrom: '2026-11-26',
    pairCodes: [],
  })
  expect(factsOf(form)).toEqual({
    code: 'ANNUAL_SUMMARY',
    graceDays: 5,
    opensBefore: 75,
    reminders: [21, 14],
    effectiveFrom: '2026-11-26',
  })
})

it('what is left empty is not given, and what is no number is for the API to refuse', () => {
  const facts = factsOf({ ...formOf(undefined, '2026-11-26'), graceDays: 'five', reminders: ' ' })
  expect(facts.graceDays).toBe('five')
  expect(facts).not.toHaveProperty('reminders')
  expect(facts).not.toHaveProperty('effectiveUntil')
})

it('a day of every year is told in words', () => {
  expect(monthDayText('01-31', 'en')).toBe('31 January')
})
