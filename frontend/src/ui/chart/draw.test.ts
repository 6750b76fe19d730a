// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { pictureOf } from './draw'
import { titledOptionOf } from './option'

test('a downloaded picture is well-formed, whatever the fonts are called', () => {
  document.documentElement.style.fontFamily = '"Segoe UI", "Noto Sans CJK SC", sans-serif'
  const data = {
    name: 'Signed',
    heading: 'Year',
    day: 'as of 2026-11-26',
    categories: ['2024', '2025'],
    series: [{ name: 'A & "B" <C>', values: [1, undefined] }],
  }
  const drawn = pictureOf((width) => titledOptionOf(data, width))
  const picture = new DOMParser().parseFromString(drawn, 'image/svg+xml')
  expect(picture.querySelector('parsererror')).toBeNull()
  expect(picture.documentElement.nodeName).toBe('svg')
  for (const text of ['A & "B" <C>', 'Signed', 'as of 2026-11-26'])
    expect(picture.documentElement.textContent).toContain(text)
})
