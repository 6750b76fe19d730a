import type { BenefitTerms, SettlementInput, SettlementYear } from '~/api/types'
import type { Facts } from '~/ledger/description'

/** The years that are not settled, the oldest first. */
export function openYears(years: readonly SettlementYear[]): SettlementYear[] {
  return years.filter(({ state }) => state !== 'SETTLED')
}

/** A settled year as it waits to be corrected, where it does. */
export function correctionOf(
  year: SettlementYear,
  proposed: readonly SettlementInput[],
): SettlementYear | undefined {
  const told = proposed.find((one) => one.year === year.year && one.base === year.base)
  if (year.state !== 'SETTLED' || !told) return undefined
  const { northeastFigureWan, eastFigureWan, correctionReason } = told
  if (northeastFigureWan === year.northeastFigureWan && eastFigureWan === year.eastFigureWan) return undefined
  const figures = northeastFigureWan === eastFigureWan ? 'MATCHING' : 'DIFFERING'
  return { ...year, figures, northeastFigureWan, eastFigureWan, correctionReason }
}

/** The years as they were last told: those that are settled with the corrections that wait. */
export function lastTold(
  years: readonly SettlementYear[],
  proposed: readonly SettlementInput[],
): SettlementYear[] {
  return years.map((year) => correctionOf(year, proposed) ?? year)
}

/** Of the years as they were last told, those that cannot be agreed to as they are. */
export function unfinished(years: readonly SettlementYear[]): SettlementYear[] {
  return years.filter(({ figures }) => figures === 'ONE_SIDE' || figures === 'DIFFERING')
}

/** A report of the own figure with that which the other side told of the same year when it returned the last report. */
export function withTheirs(
  returned: readonly SettlementYear[],
  entry: Facts,
  theirs: 'northeastFigureWan' | 'eastFigureWan',
): Facts {
  const year = returned.find((one) => one.year === entry.year && one.base === entry.base)
  return year?.[theirs] == null ? entry : { ...entry, [theirs]: year[theirs] }
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
