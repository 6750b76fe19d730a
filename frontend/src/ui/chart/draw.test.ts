// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { pictureOf } from './draw'
import { optionOf } from './option'

test('a downloaded picture is well-formed, whatever the fonts are called', () => {
  document.documentElement.style.fontFamily = '"Segoe UI", "Noto Sans CJK SC", sans-serif'
  const data = { name: 'N', categories: ['2024'], series: [{ name: 'A & "B" <C>', values: [1] }] }
  const picture = new DOMParser().parseFromString(pictureOf(optionOf(data)), 'image/svg+xml')
  expect(picture.querySelector('parsererror')).toBeNull()
  expect(picture.documentElement.nodeName).toBe('svg')
  expect(picture.documentElement.textContent).toContain('A & "B" <C>')
})
