import { expect, it } from 'vitest'
import { instead, outdated, unmended } from './shownErrors'

const at = (name: (string | number)[], ...errors: string[]) => ({ name, errors })

it('errors that are past go, and several at one field stand together', () => {
  const before = [at(['year'], '必填'), at(['taxWan']), at(['tiers', 0, 'fromWan'], '须从 0 起')]
  const placed = [
    { path: ['taxWan'], message: '不能为负数' },
    { path: ['taxWan'], message: '至多两位小数' },
    { message: '须先提交' },
  ]
  expect(instead(before, placed)).toEqual([
    at(['year']),
    at(['tiers', 0, 'fromWan']),
    at(['taxWan'], '不能为负数', '至多两位小数'),
  ])
})

it('an error goes as soon as its own field is changed, or the row or list that it is in', () => {
  const before = [
    at(['year'], '必填'),
    at(['tiers', 1, 'fromWan'], '须递增'),
    at(['tiers', 1], '合计须为 100%'),
  ]
  const row: unknown[] = []
  row[1] = { eastPercent: 40 }
  expect(outdated(before, { tiers: row })).toEqual([at(['tiers', 1])])
  expect(outdated(before, { year: undefined })).toEqual([at(['year'])])
  expect(outdated(before, { tiers: [{ fromWan: 0 }] })).toEqual([])
})

it('what was found wrong is told until it is changed, and what has no field stays', () => {
  const placed = [{ path: ['participant', 'endReason'], message: '请选择' }, { message: '须先提交' }]
  expect(unmended(placed, { participant: { endReason: 'OTHER' } })).toEqual([placed[1]])
  expect(unmended(placed, { participant: { toOn: '2026-01-01' } })).toBe(placed)
})
