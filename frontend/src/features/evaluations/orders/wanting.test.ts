import { expect, it } from 'vitest'
import { faultyFinding, wanting } from './wanting'

const FINDING = { clauseCode: 'T2.1', finding: '开工率低', requirement: '逐项排查' }
const WHOLE = { evaluationId: '', pairCode: 'LN-JS', title: '通知', dueOn: '2090-06-30', findings: [FINDING] }

it('nothing is wanting in a whole draft', () => {
  expect(wanting(WHOLE)).toEqual([])
})

it('what is empty or blank is wanting where it stands', () => {
  const draft = { ...WHOLE, dueOn: '', findings: [FINDING, { ...FINDING, requirement: ' ' }] }
  expect(wanting(draft)).toEqual(['/dueOn', '/findings/1/requirement'])
  expect(faultyFinding(1, wanting(draft), null)).toBe(true)
  expect(faultyFinding(0, wanting(draft), null)).toBe(false)
})
