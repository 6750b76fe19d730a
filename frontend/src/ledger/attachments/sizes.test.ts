import { expect, it } from 'vitest'
import { formatBytes, LARGEST } from './sizes'

it('sizes are written in the units of the limit', () => {
  expect([1, 1023, 1024, 300_000, 1_500_000, LARGEST].map(formatBytes)).toEqual([
    '1 B',
    '1023 B',
    '1 KiB',
    '293 KiB',
    '1.4 MiB',
    '20.0 MiB',
  ])
})
