import { expect, it } from 'vitest'
import { pairsFound } from './pairsFound'

const pairs = [
  { code: 'HRB-SZ', nameZh: '哈尔滨市—深圳市', nameEn: 'Harbin–Shenzhen', shortZh: '深哈(哈深)' },
  { code: 'LN-JS', nameZh: '辽宁省—江苏省', nameEn: 'Liaoning–Jiangsu', shortZh: '辽苏(苏辽)' },
]
const found = (q: string) => pairsFound(pairs, q).map(({ code }) => code)

it('finds a pair by its code, its names and the short one', () => {
  for (const q of ['HRB-SZ', 'hrb', 'ＨＲＢ', '哈尔滨市—深圳市', '深圳 哈尔滨', 'harbin', '深哈']) {
    expect(found(q), q).toEqual(['HRB-SZ'])
  }
  expect(found('江苏')).toEqual(['LN-JS'])
})

it('finds none by less than a word or by what no pair is called', () => {
  for (const q of ['', ' ', 'h', '—', '沈阳', '辽宁 深圳']) expect(found(q), q).toEqual([])
})
