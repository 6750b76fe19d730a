import type { Filter } from '../description'

/** The state of a list as it stands in the address: the API's own parameters. */
export type ListSearch = Record<string, string | string[] | undefined>

export const PAGE_SIZES = [20, 50, 100, 200] as const

const OWN = ['q', 'page', 'size', 'sort', 'after'] as const

export function parametersOf({ kind, name }: Filter): string[] {
  return kind === 'dates' || kind === 'amounts' ? [`${name}From`, `${name}To`] : [name]
}

/** Keeps what the list understands; lists stay lists, the rest single values. */
export function readSearch(filters: readonly Filter[], raw: Record<string, unknown>): ListSearch {
  const search: ListSearch = {}
  for (const name of OWN) search[name] = single(raw[name])
  for (const filter of filters) {
    for (const name of parametersOf(filter)) {
      search[name] = filter.kind === 'choices' ? many(raw[name]) : single(raw[name])
    }
  }
  return withoutEmpty(search)
}

/** The next search: changing a filter starts again on page one. */
export function changeSearch(search: ListSearch, change: ListSearch): ListSearch {
  return withoutEmpty({ ...search, page: undefined, after: undefined, ...change })
}

/** What of a search says which records are meant, without page, size and order. */
export function filtersOf({ page, size, sort, after, ...filters }: ListSearch): ListSearch {
  return withoutEmpty(filters)
}

/** What of an address the API is asked for: which figure a list adds up to is told beside it. */
export function asked({ figure, ...search }: ListSearch): ListSearch {
  return search
}

/** Whether both find the same records. */
export function findsTheSame(one: ListSearch, other: ListSearch): boolean {
  const told = (search: ListSearch) =>
    Object.entries(filtersOf(search))
      .map(([name, value]) => `${name}=${[value].flat().sort().join('&')}`)
      .sort()
      .join('?')
  return told(one) === told(other)
}

export function pageOf(search: ListSearch): number {
  const page = Number(search.page)
  return Number.isInteger(page) && page > 0 ? page : 1
}

export function sizeOf(search: ListSearch): number {
  return PAGE_SIZES.find((size) => size === Number(search.size)) ?? PAGE_SIZES[0]
}

/** Sorting by a column: ascending, then descending, then the list's own order. */
export function nextSort(current: string | undefined, column: string): string | undefined {
  if (current === column) return `-${column}`
  return current === `-${column}` ? undefined : column
}

function single(value: unknown): string | undefined {
  return typeof value === 'string' ? value : Array.isArray(value) ? single(value[0]) : undefined
}

function many(value: unknown): string[] {
  return [value].flat().filter((one): one is string => typeof one === 'string' && one !== '')
}

function withoutEmpty(search: ListSearch): ListSearch {
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined && value !== '' && value.length > 0),
  )
}
