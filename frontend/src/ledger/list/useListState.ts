import { useNavigate, useRouterState, useSearch } from '@tanstack/react-router'
import type { Filter } from '../description'
import { changeSearch, findsTheSame, type ListSearch, readSearch } from './search'

declare module '@tanstack/history' {
  interface HistoryState {
    /** Records marked for a batch; kept with the history entry, too long for the address. */
    marked?: string[]
  }
}

export interface ListState {
  search: ListSearch
  /** The same with the day that the page speaks of, which no filter of the list is. */
  asked: ListSearch
  /** The measure whose figure opened the list, as long as the same records are found. */
  figure: string | undefined
  marked: string[]
  change: (change: ListSearch) => void
  replace: (search: ListSearch) => void
  mark: (ids: string[]) => void
}

/** The one owner of a list's state: filters, order and page in the address, marks beside it. */
export function useListState(filters: readonly Filter[]): ListState {
  const navigate = useNavigate()
  const address: { asOf?: string; figure?: unknown } = useSearch({ strict: false })
  const search = readSearch(filters, address)
  const marked = useRouterState({ select: ({ location }) => location.state.marked }) ?? []
  const figure = typeof address.figure === 'string' && address.figure !== '' ? address.figure : undefined
  const kept = (next: ListSearch) => (findsTheSame(next, search) ? { ...next, figure } : next)
  const go = (next: ListSearch) => void navigate({ to: '.', search: kept(next), resetScroll: false })
  return {
    search,
    asked: address.asOf ? { ...search, asOf: address.asOf } : search,
    figure,
    marked,
    change: (change) => go(changeSearch(search, change)),
    replace: go,
    mark: (ids) =>
      void navigate({
        to: '.',
        search: kept(search),
        state: { marked: ids },
        replace: true,
        resetScroll: false,
      }),
  }
}
