import { expect, it } from 'vitest'
import { typedCode } from './typedCode'

it('a code may be typed in groups, with hyphens, in full width and in small letters', () => {
  expect(typedCode(' abcd-2345—efgh ')).toBe('ABCD2345EFGH')
  expect(typedCode('ａｂｃｄ　２３４５ efgh')).toBe('ABCD2345EFGH')
})
