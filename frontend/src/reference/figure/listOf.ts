import { parseSearch, type RawSearch } from '~/routing/search'

const LISTS = {
  projects: '/projects',
  agreements: '/agreements',
  supports: '/supports',
  meetings: '/meetings',
  replications: '/replications',
  'zone-links': '/zone-links',
  parks: '/parks',
  'cadre-exchanges': '/exchanges',
  'progress-reports': '/progress-reports',
  'yearly-indicators': '/yearly-indicators',
  commitments: '/commitments',
  discrepancies: '/discrepancies',
} as const

export interface ListPlace {
  to: (typeof LISTS)[keyof typeof LISTS]
  search: RawSearch
}

/** The page of the list that an address of the API names; their filters have the same names. */
export function listOf(address: string): ListPlace | undefined {
  const { pathname, search } = new URL(address, 'http://list')
  const to = Object.entries(LISTS).find(([name]) => pathname.endsWith(`/${name}`))?.[1]
  return to && { to, search: parseSearch(search) }
}
