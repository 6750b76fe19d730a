import type { ItemScore } from '../roundQueries'

/** By how much the sides and what counts are apart; nothing where they agree or one of them is not there. */
export function differs({ self, points }: Pick<ItemScore, 'self' | 'points'>): string | undefined {
  if (self === undefined || points === undefined || self === points) return undefined
  const by = Math.round((points - self) * 10_000) / 10_000
  return by > 0 ? `+${by}` : String(by).replace('-', '−')
}
