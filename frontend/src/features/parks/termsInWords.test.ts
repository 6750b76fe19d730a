import { expect, it } from 'vitest'
import type { BenefitTerms } from '~/api/types'
import { termsInWords } from './termsInWords'

const TERMS: BenefitTerms = {
  base: 'RETAINED_TAX',
  host: 'NORTHEAST',
  fromOn: '2022-01-01',
  toOn: '2031-12-31',
  tiering: 'MARGINAL',
  tiers: [
    { fromWan: 0, northeastPercent: 60, eastPercent: 40 },
    { fromWan: 5000, northeastPercent: 50, eastPercent: 50 },
  ],
  settleWithinDays: 120,
}
const texts = {
  language: 'zh-CN' as const,
  t: (key: string, values?: object) => `${key} ${Object.values(values ?? {}).join(' ')}`.trim(),
  term: (_: string, code: string | null | undefined) => code ?? '',
  named: ({ nameZh }: { nameZh: string }) => nameZh,
  titled: ({ titleZh }: { titleZh: string }) => titleZh,
}

it('says each tier with what the partner gets of it, and when a year is due', () => {
  const words = termsInWords(TERMS, texts)
  expect(words).toContain('park.words.marginalTier 0 5,000 40 60')
  expect(words).toContain('park.words.marginalLast 5,000  50 50')
  expect(words).toContain('park.words.exact')
  expect(words.at(-1)).toBe('park.words.due 120')
})

it('says what only some terms have', () => {
  const more = {
    ...TERMS,
    host: 'EAST' as const,
    tiering: 'WHOLE' as const,
    partnerFloorWan: 0,
    toleranceWan: 0.5,
  }
  const words = termsInWords({ ...more, hostFirstYears: 3, exitedOn: '2025-12-31' }, texts)
  expect(words).toContain('park.words.hostYears 3')
  expect(words).toContain('park.words.wholeLast 5,000  50 50')
  expect(words).toContain('park.words.floor 0')
  expect(words).toContain('park.words.tolerance 0.5')
  expect(words.at(-1)).toMatch(/^park.words.exited/)
})
