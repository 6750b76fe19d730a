import type { ListOrder } from '~/ledger/form/entries'

/** As the contract orders them. */
const BASES = ['RETAINED_TAX', 'STATISTICAL_OUTPUT', 'DIVIDENDS', 'LAND_INCOME']

/** How the API keeps the lists of a park. */
export const LISTS = {
  tenants: { key: ['enterprise'] },
  indicators: { key: ['year'], sortedBy: ({ year }) => [Number(year)] },
  benefitTerms: {
    key: ['base', 'fromOn'],
    sortedBy: ({ base, fromOn }) => [BASES.indexOf(String(base)), String(fromOn)],
  },
  settlements: {
    key: ['year', 'base'],
    sortedBy: ({ year, base }) => [Number(year), BASES.indexOf(String(base))],
  },
} as const satisfies Record<string, ListOrder>

export type ListName = keyof typeof LISTS
