import { expect, it } from 'vitest'
import { codesOf } from './codesOf'

it('codes are taken apart however they were parted, each once', () => {
  expect(codesOf(' XM-2025-000001，HD-2025-000002、XM-2025-000001\nZC-1 ')).toEqual([
    'XM-2025-000001',
    'HD-2025-000002',
    'ZC-1',
  ])
  expect(codesOf('  ')).toEqual([])
})
