import type { Pair } from '~/api/types'

type Named = Pick<Pair, 'code' | 'nameZh' | 'nameEn' | 'shortZh'>

const MOST = 5

/** The pairs that are called so: each word stands in the code or a name. One letter would be in all of them. */
export function pairsFound<P extends Named>(pairs: readonly P[], q: string): P[] {
  const whole = q.normalize('NFKC').toLowerCase().trim()
  const words = whole.split(/[\s—–]+/).filter((word) => word !== '')
  if (words.length === 0 || whole.length < 2) return []
  return pairs
    .filter(({ code, nameZh, nameEn, shortZh }) => {
      const told = [code, nameZh, nameEn, shortZh].join(' ').toLowerCase()
      return words.every((word) => told.includes(word))
    })
    .slice(0, MOST)
}
