import { describe, expect, it } from 'vitest'
import type { Clause } from '~/api/types'
import { isWithin } from '~/reference/clauseTree'
import { childrenOf, matching } from './tree'

const clause = (code: string, parentCode: string | undefined, titleZh: string) =>
  ({ code, parentCode, titleZh, titleEn: titleZh }) as Clause

const clauses = [
  clause('T', undefined, '重点任务'),
  clause('T2', 'T', '产业合作'),
  clause('T2.1', 'T2', '装备制造'),
  clause('O', undefined, '保障措施'),
]

describe('the tree of the plan', () => {
  it('has its roots and branches', () => {
    expect(childrenOf(clauses, undefined).map(({ code }) => code)).toEqual(['T', 'O'])
    expect(childrenOf(clauses, 'T2').map(({ code }) => code)).toEqual(['T2.1'])
  })
  it('keeps the way to what was searched for', () => {
    expect(matching(clauses, '装备').map(({ code }) => code)).toEqual(['T', 'T2', 'T2.1'])
    expect(matching(clauses, ' ')).toHaveLength(4)
    expect(matching(clauses, '无')).toEqual([])
  })
  it('knows what lies below', () => {
    expect(isWithin(clauses, 'T2.1', 'T')).toBe(true)
    expect(isWithin(clauses, 'T2.1', 'O')).toBe(false)
  })
})
