import { expect, test } from 'vitest'
import { type CountryMap, drawn } from './ground'

const ring = [
  [120, 40],
  [124, 40],
  [124, 43],
  [120, 40],
]
const map: CountryMap = {
  approvalNumber: 'GS(2024)0650',
  areas: [
    { code: '210000', label: [123.4, 41.8], outlines: [ring] },
    { code: '440000', outlines: [ring.map(([x = 0, y = 0]) => [x - 10, y - 18])] },
    {
      code: '100000_JD',
      outlines: [
        [
          [110, 10],
          [111, 8],
        ],
      ],
    },
  ],
}

test('north is above south, east is right of west, and all of it lies within', () => {
  const { width, height, placeOf } = drawn(map)
  const [liaoning, guangdong] = [placeOf('210000'), placeOf('440000')]
  expect(liaoning && guangdong && liaoning.y < guangdong.y && liaoning.x > guangdong.x).toBe(true)
  for (const place of [liaoning, guangdong]) {
    expect(place && place.x > 0 && place.x < width && place.y > 0 && place.y < height).toBe(true)
  }
})

test('a city that the map does not have stands beside the middle of its province; what is nowhere has no place', () => {
  const { placeOf } = drawn(map)
  expect(placeOf('210200')).not.toEqual(placeOf('210000'))
  expect(placeOf('650000')).toBeUndefined()
})

test('a ring is an area, a dash of a boundary is a line', () => {
  const [liaoning, , dashes] = drawn(map).outlines
  expect(liaoning).toMatchObject({ role: 'northeast', line: '' })
  expect(liaoning?.area).toMatch(/^M.*Z$/)
  expect(dashes?.area).toBe('')
  expect(dashes?.line).toMatch(/^M[\d.]+ [\d.]+L[\d.]+ [\d.]+$/)
})
