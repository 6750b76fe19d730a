import { expect, it } from 'vitest'
import { termsFields } from './entryFields'
import { errorsOfEntry } from './errorsOfEntry'

const error = (pointer: string) => ({ pointer, code: 'X', message: 'x' })

it('finds the field of an entry wherever the entry stands', () => {
  const found = errorsOfEntry(termsFields, 'benefitTerms', [
    error('/fromOn'),
    error('/benefitTerms/12/toOn'),
    error('/benefitTerms/0/tiers/1/fromWan'),
    error('/settlements'),
  ])
  expect(found.map(({ name }) => name)).toEqual([['fromOn'], ['toOn'], ['tiers', 1, 'fromWan']])
})
