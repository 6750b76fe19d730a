import { expect, it } from 'vitest'
import { formatBytes, LARGEST } from './sizes'

it('sizes are written as file managers write them', () => {
  expect([1, 1023, 1024, 300_000, 1_500_000, LARGEST].map(formatBytes)).toEqual([
    '1 B',
    '1023 B',
    '1 KB',
    '293 KB',
    '1.4 MB',
    '20.0 MB',
  ])
})
