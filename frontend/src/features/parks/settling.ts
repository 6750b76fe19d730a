import type { BenefitTerms, SettlementYear } from '~/api/types'
import type { Facts } from '~/ledger/description'

/** The years that are not settled, the oldest first. */
export function openYears(years: readonly SettlementYear[]): SettlementYear[] {
  return years.filter(({ state }) => state !== 'SETTLED')
}

/** The years that were sent and cannot be agreed to as they are. */
export function unfinished(years: readonly SettlementYear[]): SettlementYear[] {
  return openYears(years).filter(({ figures }) => figures === 'ONE_SIDE' || figures === 'DIFFERING')
}

/** All inputs as they were told, with this figure of one side put in for one year. */
export function inputsWith(
  years: readonly SettlementYear[],
  one: SettlementYear,
  figure: { northeastFigureWan?: number; eastFigureWan?: number },
): Facts[] {
  return years
    .filter((year) => year === one || year.figures !== 'MISSING')
    .map((year) => ({
      year: year.year,
      base: year.base,
      northeastFigureWan: year.northeastFigureWan ?? undefined,
      eastFigureWan: year.eastFigureWan ?? undefined,
      correctionReason: year.correctionReason ?? undefined,
      ...(year === one ? figure : {}),
    }))
}

/** All versions of what one of them shares, with that one changed, and where it then stands. */
export function triedWith(
  versions: readonly BenefitTerms[],
  chosen: number,
  changed: Facts,
): { terms: Facts[]; place: number } {
  const base = versions[chosen]?.base
  const kept = versions.map((terms, i) => ({ terms, i })).filter(({ terms }) => terms.base === base)
  return {
    terms: kept.map(({ terms, i }) => (i === chosen ? changed : { ...terms })),
    place: kept.findIndex(({ i }) => i === chosen),
  }
}
