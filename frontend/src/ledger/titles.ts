import type { MessageKey } from '~/i18n'

const TITLES: Record<string, MessageKey> = {
  projects: 'shell.nav.projects',
  agreements: 'shell.nav.agreements',
  supports: 'shell.nav.supports',
  meetings: 'shell.nav.meetings',
  replications: 'shell.nav.replications',
  'zone-links': 'shell.nav.zoneLinks',
  parks: 'shell.nav.parks',
  'cadre-exchanges': 'shell.nav.exchanges',
}

/** All ledgers, by the names that they have in the API. */
export const LEDGERS: readonly string[] = Object.keys(TITLES)

export function titleOf(ledger: string): MessageKey | undefined {
  return TITLES[ledger]
}
