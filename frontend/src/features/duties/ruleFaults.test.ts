import { expect, it } from 'vitest'
import { Problem } from '~/api/errors'
import { faultsOf, isToldAtFields } from './ruleFaults'

const refusal = (...pointers: string[]) =>
  new Problem({ errors: pointers.map((pointer) => ({ pointer, code: 'REQUIRED', message: `${pointer}!` })) })

it('each field tells what is wrong with it, and with what stands in it', () => {
  const wrong = faultsOf(refusal('/titleZh', '/reminders/1'))
  expect(wrong('titleZh')).toBe('/titleZh!')
  expect(wrong('reminders')).toBe('/reminders/1!')
  expect(wrong('code')).toBeUndefined()
  expect(faultsOf(null)('code')).toBeUndefined()
})

it('what has no field is told of the whole', () => {
  expect(isToldAtFields(refusal('/titleZh', '/reminders/1'))).toBe(true)
  expect(isToldAtFields(refusal('/titleZh', '/period'))).toBe(false)
  expect(isToldAtFields(new Problem({ detail: '没有权限' }, 403))).toBe(false)
})
