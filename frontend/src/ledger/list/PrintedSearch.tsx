import { useTexts } from '~/i18n'
import { useReferenceOptions } from '~/reference/options'
import { useTermOptions } from '~/reference/terms'
import type { Filter, Page } from '../description'
import { type ListSearch, pageOf, parametersOf } from './search'

interface Props {
  filters: readonly Filter[]
  search: ListSearch
  page: Page<unknown> | undefined
}

/** What was searched for, in words, since the search form itself is not printed. */
export function PrintedSearch({ filters, search, page }: Props) {
  const { t } = useTexts()
  const used = filters.filter((filter) => parametersOf(filter).some((name) => search[name] !== undefined))
  const pages = page ? Math.ceil(page.total / page.size) : 1
  return (
    <ul className="print-only">
      {typeof search.q === 'string' && <li>{`${t('list.search')}: ${search.q}`}</li>}
      {used.map((filter) => (
        <FilterWords key={filter.name} filter={filter} search={search} />
      ))}
      {pages > 1 && (
        <li>
          {search.after === undefined
            ? t('list.pageOf', { page: pageOf(search), pages: `${pages}${page?.totalCapped ? '+' : ''}` })
            : t('list.readingOn')}
        </li>
      )}
    </ul>
  )
}

function FilterWords({ filter, search }: { filter: Filter; search: ListSearch }) {
  const { t } = useTexts()
  const terms = useTermOptions(filter.terms)
  const references = useReferenceOptions(filter.reference).flatMap((option) =>
    'options' in option ? option.options : [option],
  )
  const word = (value: string) => {
    if (filter.kind === 'flag') return t(value === 'true' ? 'shell.yes' : 'shell.no')
    return [...terms, ...references].find((option) => option.value === value)?.label ?? value
  }
  const range = filter.kind === 'dates' || filter.kind === 'amounts'
  const words = parametersOf(filter).flatMap((name, index) =>
    [search[name] ?? []]
      .flat()
      .map((value) => (range ? `${t(index === 0 ? 'list.from' : 'list.to')} ${value}` : word(value))),
  )
  return <li>{`${t(filter.label)}: ${words.join(range ? ' ' : ', ')}`}</li>
}
