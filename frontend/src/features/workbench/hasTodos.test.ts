// @vitest-environment jsdom
import { expect, it } from 'vitest'
import type { Me } from '~/api/types'
import { hasTodos } from './hasTodos'

const who = (...permissions: Me['permissions']) => ({ permissions }) as Me

it('something waits for who drafts, decides, receives or gives points, and for nobody else', () => {
  for (const permission of ['DRAFT', 'DECIDE', 'RECEIVE', 'ASSESS'] as const)
    expect(hasTodos(who(permission))).toBe(true)
  expect(hasTodos(who('READ_LEDGER', 'READ_DUTIES'))).toBe(false)
  expect(hasTodos(who('ADMINISTER'))).toBe(false)
  expect(hasTodos(who())).toBe(false)
})
