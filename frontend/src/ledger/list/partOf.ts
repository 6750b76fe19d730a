import type { MessageKey } from '~/i18n'
import { besidesOf } from '~/reference/figure/besides'
import { listOf } from '~/reference/figure/listOf'
import type { Figure, FigureQuestion, Measure } from '~/reference/figure/queries'
import { findsTheSame, type ListSearch } from './search'

/** A figure, or a part of it, with the words for what it is beside the name of its measure. */
export interface Part {
  label?: MessageKey
  value?: number | undefined
}

/** The question to which a list's figure is the answer. */
export function questionOf({ code, dated }: Measure, search: ListSearch): FigureQuestion {
  const many = (value: string | string[] | undefined) => (value === undefined ? undefined : [value].flat())
  const one = (name: string) => [search[name]].flat()[0]
  return {
    measure: [code],
    pairCode: many(search.attributedTo ?? search.pairCode),
    clause: many(search.clause),
    asOf: one('asOf'),
    ...(dated && { from: one(`${dated}From`), to: one(`${dated}To`) }),
  }
}

/** What of the figure this list adds up to; nothing where it is another list. */
export function partOf(figure: Figure, search: ListSearch): Part | undefined {
  const parts: (Part & { list?: string | undefined })[] = [
    { list: figure.list, value: figure.value },
    { list: figure.netList, value: figure.net, label: 'series.net' },
    ...besidesOf(figure),
  ]
  return parts.find(({ list }) => {
    const place = list === undefined ? undefined : listOf(list)
    // A list of today is opened as such.
    return place && findsTheSame({ ...place.search, asOf: search.asOf }, search)
  })
}
