import { expect, it } from 'vitest'
import type { Duty } from '~/api/types'
import { bodyOf, dutiesTyped, forDuty, NOTHING, withFittingDuty } from './beginning'

const DUTY = {
  code: 'ANNUAL_SUMMARY.JL-ZJ.2025',
  kind: 'ANNUAL_SUMMARY',
  pairCode: 'JL-ZJ',
  periodFrom: '2025-01-01',
  periodTo: '2025-12-31',
} as Duty

it('a duty says what is to be written, for whom and for when', () => {
  expect(bodyOf(forDuty(DUTY, '2025年度总结'))).toEqual({
    dutyCode: 'ANNUAL_SUMMARY.JL-ZJ.2025',
    kind: 'ANNUAL_SUMMARY',
    pairCode: 'JL-ZJ',
    title: '2025年度总结',
    periodFrom: '2025-01-01',
    periodTo: '2025-12-31',
  })
})

it('only a special plan has a field of its own', () => {
  const typed = { ...NOTHING, subject: '装备制造', title: '方案' }
  expect(bodyOf({ ...typed, kind: 'SPECIAL' })).toHaveProperty('subject', '装备制造')
  expect(bodyOf({ ...typed, kind: 'PHASED' })).not.toHaveProperty('subject')
})

const YEAR = { ...NOTHING, kind: 'ANNUAL_SUMMARY', pairCode: 'JL-ZJ', periodFrom: '2025-01-01' }

it('the duty that fits kind, pair and period is chosen by itself', () => {
  expect(withFittingDuty(YEAR, [DUTY]).dutyCode).toBe('')
  const typed = { ...YEAR, periodTo: '2025-12-31' }
  expect(withFittingDuty(typed, [DUTY]).dutyCode).toBe(DUTY.code)
  expect(withFittingDuty({ ...typed, pairCode: 'LN-JS' }, [DUTY]).dutyCode).toBe('')
  expect(withFittingDuty({ ...typed, kind: '' }, [DUTY]).dutyCode).toBe('')
})

it('a special plan of some years meets first the duty of the year in which it begins', () => {
  const special = (year: number) =>
    ({
      ...DUTY,
      code: `SPECIAL.JL-ZJ.${year}`,
      kind: 'SPECIAL',
      periodFrom: `${year}-01-01`,
      periodTo: `${year}-12-31`,
    }) as Duty
  const typed = { ...YEAR, kind: 'SPECIAL', periodTo: '2026-12-31' }
  expect(dutiesTyped(typed, [special(2026), special(2025)]).map(({ code }) => code)).toEqual([
    'SPECIAL.JL-ZJ.2025',
    'SPECIAL.JL-ZJ.2026',
  ])
})
