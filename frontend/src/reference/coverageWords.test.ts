import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Clause } from '~/api/types'
import { messages as en } from '~/i18n/en'
import { messages as zh } from '~/i18n/zh-CN'
import type { Evidence, Rule } from './coverage'
import { kindsAsked, stageWord } from './coverageWords'

const RULES = new URL('../../../backend/src/main/resources/reference/coverage-rules.json', import.meta.url)
const rules: Rule[] = JSON.parse(readFileSync(RULES, 'utf8')).items

test.each([zh, en])('every stage that the rules name has a word', ({ term }) => {
  const wordOf = (group: string, code: string) =>
    [group, ...code.split('.')].reduce<unknown>(
      (texts, key) => (texts as Record<string, unknown> | undefined)?.[key],
      term,
    )
  const unnamed = rules.filter(
    ({ ledger, stage }) =>
      !stageWord((group, code) => String(wordOf(group, code ?? '') ?? ''), ledger, stage),
  )
  expect(unnamed).toEqual([])
})

test('a record that counts for more because of what the clause asks for says so', () => {
  const held = { ledger: 'meetings', stage: 'HELD' }
  const visits = { evidenceKinds: ['VISIT', 'PROJECT'] } as Clause
  expect(kindsAsked(rules, { ...held, level: 'EVIDENCED' } as Evidence, visits)).toEqual(['VISIT'])
  expect(kindsAsked(rules, { ...held, level: 'VERIFIED' } as Evidence, visits)).toEqual(['VISIT'])
  expect(kindsAsked(rules, { ...held, level: 'PLANNED' } as Evidence, visits)).toEqual([])
  expect(
    kindsAsked(rules, { ledger: 'projects', stage: 'OPERATING', level: 'EVIDENCED' } as Evidence, visits),
  ).toEqual([])
})
