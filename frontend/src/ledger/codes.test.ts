import { expect, it } from 'vitest'
import { codesIn, isRecordCode } from './codes'

it('finds the codes in what is typed or pasted, each once and as they are written', () => {
  expect(codesIn('dk-2026-000001、ＤＫ－２０２６－０００００２\nDK-2026-000001')).toEqual([
    'DK-2026-000001',
    'DK-2026-000002',
  ])
  expect(codesIn('DK-2026-1234567，沈阳机床')).toEqual(['DK-2026-1234567'])
})

it('finds none in what is not yet one', () => {
  for (const text of ['', 'DK-2026-00001', 'ADK-2026-000001', '沈阳机床'])
    expect(codesIn(text), text).toEqual([])
  expect(isRecordCode('DK-2026-000001 ')).toBe(false)
})
