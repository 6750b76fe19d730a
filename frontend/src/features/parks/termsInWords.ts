import type { BenefitTerms } from '~/api/types'
import type { Texts } from '~/i18n'
import { decimal, formatDate } from '~/ui/format'

/** Benefit-sharing terms as sentences, in the order in which they are computed. */
export function termsInWords(terms: BenefitTerms, { t, term, language }: Texts): string[] {
  const partner = terms.host === 'EAST' ? 'NORTHEAST' : 'EAST'
  const amount = (wan: number) => decimal(wan, 2)
  const sentences = [
    t('park.words.period', {
      from: formatDate(terms.fromOn, language),
      to: formatDate(terms.toOn, language),
      base: term('benefitBase', terms.base),
      host: term('side', terms.host),
      partner: term('side', partner),
    }),
  ]
  if (terms.hostFirstYears) sentences.push(t('park.words.hostYears', { years: terms.hostFirstYears }))
  terms.tiers.forEach((tier, i) => {
    const next = terms.tiers[i + 1]
    const percents = { NORTHEAST: tier.northeastPercent, EAST: tier.eastPercent }
    const key = terms.tiering === 'WHOLE' ? 'whole' : 'marginal'
    sentences.push(
      t(next ? `park.words.${key}Tier` : `park.words.${key}Last`, {
        from: amount(tier.fromWan),
        to: next ? amount(next.fromWan) : '',
        partner: decimal(percents[partner]),
        host: decimal(percents[terms.host]),
      }),
    )
  })
  if (terms.partnerFloorWan != null)
    sentences.push(t('park.words.floor', { amount: amount(terms.partnerFloorWan) }))
  if (terms.partnerCapWan != null)
    sentences.push(t('park.words.cap', { amount: amount(terms.partnerCapWan) }))
  sentences.push(
    terms.toleranceWan
      ? t('park.words.tolerance', { amount: amount(terms.toleranceWan) })
      : t('park.words.exact'),
  )
  sentences.push(t('park.words.due', { days: terms.settleWithinDays }))
  if (terms.exitClause) sentences.push(terms.exitClause)
  if (terms.exitedOn) sentences.push(t('park.words.exited', { on: formatDate(terms.exitedOn, language) }))
  return sentences
}
