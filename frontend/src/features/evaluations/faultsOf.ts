import { asProblem } from '~/api/errors'

/** What was found wrong with what stands at a place, such as `/findings/0/clauseCode`. */
export function faultsOf(error: unknown): (pointer: string) => string | undefined {
  const errors = error ? asProblem(error).errors : []
  return (pointer) => errors.find((one) => one.pointer === pointer)?.message
}
