import { asProblem } from '~/api/errors'

const DOUBTS = ['PAIR_RANKED_LAST', 'PAIR_ORDER_OVERDUE']

/** What speaks against commending some of the pairs, where nothing else is wrong; each with the name of its pair. */
export function doubtsOf(
  error: Error | null,
  pairs: readonly string[],
  nameOf: (code: string) => string,
): string[] {
  const errors = error ? asProblem(error).errors : []
  if (errors.some(({ code }) => !DOUBTS.includes(code))) return []
  return errors.map(({ message }) => {
    const code = pairs.find((pair) => message.includes(`“${pair}”`))
    return code ? message.replace(code, nameOf(code)) : message
  })
}
