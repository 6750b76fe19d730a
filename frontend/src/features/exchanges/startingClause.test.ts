import { expect, it } from 'vitest'
import { clauseFollows } from './startingClause'

it('gives training its clause, as long as no other was chosen', () => {
  const kind = { kind: 'TRAINING' }
  expect(clauseFollows(kind, { ...kind, clauses: ['S3.a'] })).toEqual({ clauses: ['S3.b'] })
  expect(clauseFollows(kind, { ...kind, clauses: ['S3.a', 'T3.4.a'] })).toEqual({})
  expect(clauseFollows(kind, { ...kind, clauses: ['T3.4.a'] })).toEqual({})
  expect(clauseFollows({ name: 'x' }, { ...kind, clauses: ['S3.a'] })).toEqual({})
})
