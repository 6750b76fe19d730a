import { Select } from 'antd'
import { useId } from 'react'
import { useTexts } from '~/i18n'
import { useReferenceOptions } from '~/reference/options'
import { useTermOptions } from '~/reference/terms'
import { CommittedInput } from '~/ui/CommittedInput'
import type { Filter } from '../description'
import { parametersOf } from './search'
import type { ListState } from './useListState'

interface Props {
  filter: Filter
  state: ListState
}

export function FilterControl({ filter, state }: Props) {
  const { t } = useTexts()
  const id = useId()
  if (filter.kind === 'dates' || filter.kind === 'amounts')
    return <RangeFilter filter={filter} state={state} />
  return (
    <div className="search-field">
      <label htmlFor={id}>{t(filter.label)}</label>
      {filter.kind === 'text' || filter.kind === 'date' ? (
        <CommittedInput
          id={id}
          type={filter.kind}
          value={String(state.search[filter.name] ?? '')}
          onCommit={(text) => state.change({ [filter.name]: text })}
        />
      ) : (
        <ChoiceFilter id={id} filter={filter} state={state} />
      )}
    </div>
  )
}

function ChoiceFilter({ id, filter, state }: Props & { id: string }) {
  const { t } = useTexts()
  const terms = useTermOptions(filter.terms)
  const references = useReferenceOptions(filter.reference)
  const flags = [
    { value: 'true', label: t('shell.yes') },
    { value: 'false', label: t('shell.no') },
  ]
  const many = filter.kind === 'choices'
  const value = state.search[filter.name]
  return (
    <Select<string | string[]>
      id={id}
      mode={many ? 'multiple' : undefined}
      value={value ?? (many ? [] : undefined)}
      options={many ? [...terms, ...references] : flags}
      onChange={(next) => state.change({ [filter.name]: next })}
      placeholder={t('list.any')}
      optionFilterProp="label"
      maxTagCount="responsive"
      popupMatchSelectWidth={false}
      allowClear
    />
  )
}

function RangeFilter({ filter, state }: Props) {
  const { t } = useTexts()
  const [from, to] = parametersOf(filter)
  return (
    <fieldset className="search-field search-range">
      <legend>{t(filter.label)}</legend>
      {[from, to].map((name, index) =>
        name ? (
          <CommittedInput
            key={name}
            type={filter.kind === 'dates' ? 'date' : 'number'}
            prefix={<span className="quiet">{t(index === 0 ? 'list.from' : 'list.to')}</span>}
            aria-label={t(index === 0 ? 'list.from' : 'list.to')}
            value={String(state.search[name] ?? '')}
            onCommit={(text) => state.change({ [name]: text })}
          />
        ) : null,
      )}
    </fieldset>
  )
}
