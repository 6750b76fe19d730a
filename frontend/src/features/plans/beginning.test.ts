import { expect, it } from 'vitest'
import type { Duty } from '~/api/types'
import { bodyOf, forDuty, NOTHING } from './beginning'

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
