import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import { useTexts } from '~/i18n'
import type { Filter } from '../description'
import { FilterControl } from './FilterControl'
import { filtersOf, parametersOf } from './search'
import type { ListState } from './useListState'

interface Props {
  filters: readonly Filter[]
  state: ListState
  /** Where nothing is looked for by its text. */
  withoutText?: boolean
}

/** Common filters first, the rest folded away; every change takes effect at once. */
export function SearchForm({ filters, state, withoutText = false }: Props) {
  const { t } = useTexts()
  const id = useId()
  const rest = filters.filter((filter) => !filter.common)
  const restInUse = rest.some((filter) =>
    parametersOf(filter).some((name) => state.search[name] !== undefined),
  )
  const [unfolded, setUnfolded] = useState(restInUse)
  const used = filters.filter((filter) =>
    parametersOf(filter).some((name) => state.search[name] !== undefined),
  ).length
  const [open, setOpen] = useState(used > 0)
  const shown = unfolded ? filters : filters.filter((filter) => filter.common)
  const q = typeof state.search.q === 'string' ? state.search.q : ''
  return (
    <search className="search-form no-print" data-open={open}>
      {!withoutText && (
        <div className="search-field search-text">
          <label htmlFor={`${id}-q`}>{t('list.search')}</label>
          <Input.Search
            id={`${id}-q`}
            key={q}
            type="search"
            defaultValue={q}
            maxLength={100}
            placeholder={t('list.searchHint')}
            onSearch={(text) => state.change({ q: text.trim() })}
          />
        </div>
      )}
      {/* On a phone the filters would stand before the first row of every list. */}
      <Button className="search-fold" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('list.filters')}
        {used > 0 && <span className="figure">({used})</span>}
      </Button>
      {shown.map((filter) => (
        <FilterControl key={filter.name} filter={filter} state={state} />
      ))}
      <div className="search-actions">
        {rest.length > 0 && (
          <Button
            type="link"
            className="search-more"
            aria-expanded={unfolded}
            onClick={() => setUnfolded(!unfolded)}
          >
            {t(unfolded ? 'list.fewer' : 'list.more')}
          </Button>
        )}
        {Object.keys(filtersOf(state.search)).length > 0 && (
          <Button type="link" className="search-clear" onClick={() => state.replace({})}>
            {t('list.clear')}
          </Button>
        )}
      </div>
    </search>
  )
}
