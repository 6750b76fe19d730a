import { expect, it } from 'vitest'
import { errorsOfParticipant } from './errorsOfParticipant'

const at = (pointer: string) =>
  errorsOfParticipant([{ pointer, code: 'X', message: 'wrong' }]).map(({ name }) => name)

it('errors find the field of the dialog, whichever way they are pointed at', () => {
  expect(at('/person/birthMonth')).toEqual([['person', 'birthMonth']])
  expect(at('/participant/toOn')).toEqual([['participant', 'toOn']])
  expect(at('/participants/12/overlapReason')).toEqual([['participant', 'overlapReason']])
  expect(at('/summary')).toEqual([])
  expect(at('/person')).toEqual([])
})
