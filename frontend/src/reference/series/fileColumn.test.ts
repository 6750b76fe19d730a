import { expect, test } from 'vitest'
import type { Texts } from '~/i18n'
import type { Measure } from '~/reference/figure/queries'
import { fileColumn } from './fileColumn'

const texts = {
  titled: ({ titleEn }: Measure) => titleEn,
  term: (_group: string, code: string) => code.toLowerCase(),
  t: () => 'CNY 10 000',
} as unknown as Texts
const measures = [
  { code: 'INVESTED_MORE', version: 2, unit: 'WAN_YUAN', titleEn: 'Invested' },
  { code: 'SECONDED', version: 1, unit: 'PERSON', titleEn: 'Seconded' },
] as Measure[]

test('a column says of which measure and version it is and in what unit, and rounds nothing', () => {
  expect(fileColumn('INVESTED_MORE', measures, texts, [18550.3, undefined])).toEqual({
    name: 'Invested (CNY 10 000) INVESTED_MORE v2',
    values: [18550.3, undefined],
  })
  expect(fileColumn('SECONDED', measures, texts, [3]).name).toBe('Seconded (person) SECONDED v1')
})

test('before the measures are known there is the code', () => {
  expect(fileColumn('SECONDED', undefined, texts, [3])).toEqual({ name: 'SECONDED', values: [3] })
})
