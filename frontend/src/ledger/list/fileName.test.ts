import { expect, test } from 'vitest'
import { fileName } from './fileName'

test('a file is called by the day of which its list tells', () => {
  expect(fileName('合作项目', { asOf: '2025-12-31', stage: ['SIGNED'] }, '2026-11-27')).toBe(
    '合作项目-2025-12-31.csv',
  )
  expect(fileName('合作项目', {}, '2026-11-27')).toBe('合作项目-2026-11-27.csv')
})
