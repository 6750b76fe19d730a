import type { Me } from '~/api/types'

/** The pair that a new record starts in: the one it was opened from, else the only main pair that the person acts for, or the only pair. */
export function startingPair({ pairs }: Pick<Me, 'pairs'>, openedFrom?: string): string | undefined {
  const acting = pairs.filter(({ acts }) => acts)
  const main = acting.filter(({ pair }) => pair.kind !== 'SUB')
  const [only, another] = main.length > 0 ? main : acting
  return openedFrom ?? (another ? undefined : only?.pair.code)
}

/** The pair that a form was opened from, as it stands in the address; an address that names none, or several, names none. */
export function readStartingPair({ pairCode }: Record<string, unknown>): { pairCode?: string | undefined } {
  return { pairCode: typeof pairCode === 'string' ? pairCode : undefined }
}
