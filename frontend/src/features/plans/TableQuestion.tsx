import { useTexts } from '~/i18n'
import { type AskProps, OneOf, PairChoice } from './QuestionParts'
import type { RecordTable } from './queries'
import type { Question } from './question'

/** A table of records: of which ledger, which columns, under which filters. */
export function TableQuestion({ tables, ...asked }: AskProps & { tables: RecordTable[] }) {
  const { t } = useTexts()
  const { question, onChange } = asked
  const table = tables.find(({ ledger }) => ledger === question.ledger)
  const columns = question.columns ?? []
  return (
    <>
      <OneOf
        label={t('plan.ledger')}
        value={question.ledger ?? ''}
        options={[
          { value: '', text: '' },
          ...tables.map(({ ledger, title }) => ({ value: ledger, text: title })),
        ]}
        onChange={(ledger) => onChange({ ledger, columns: [], filters: {}, sort: null })}
      />
      {table && (
        <>
          <fieldset className="plan-checks">
            <legend>{t('plan.columns')}</legend>
            {table.columns.map(({ name, title }) => (
              <label key={name}>
                <input
                  type="checkbox"
                  checked={columns.includes(name)}
                  onChange={({ target }) =>
                    onChange({ columns: toggled(table, columns, name, target.checked) })
                  }
                />{' '}
                {title}
              </label>
            ))}
          </fieldset>
          <Filters table={table} question={question} onChange={onChange} />
          <PairChoice {...asked} />
          <OneOf
            label={t('plan.sort')}
            value={question.sort ?? ''}
            options={[
              { value: '', text: '' },
              ...table.columns.flatMap(({ name, title }) => [
                { value: name, text: `${title} ↑` },
                { value: `-${name}`, text: `${title} ↓` },
              ]),
            ]}
            onChange={(sort) => onChange({ sort: sort || null })}
          />
        </>
      )}
    </>
  )
}

/** Columns stand in the order of the register, however they were ticked. */
function toggled({ columns }: RecordTable, chosen: string[], name: string, on: boolean): string[] {
  const kept = on ? [...chosen, name] : chosen.filter((one) => one !== name)
  return columns.map((column) => column.name).filter((one) => kept.includes(one))
}

interface FiltersProps {
  table: RecordTable
  question: Question
  onChange: (part: Question) => void
}

/** The days and choices by which the list of that ledger can be asked. */
function Filters({ table, question, onChange }: FiltersProps) {
  const filters = question.filters ?? {}
  const set = (name: string, values: string[]) => {
    const { [name]: _, ...others } = filters
    onChange({ filters: values.length > 0 ? { ...others, [name]: values } : others })
  }
  return table.filters.map(({ name, title, kind, options }) => {
    const values = filters[name] ?? []
    if (kind === 'FROM' || kind === 'TO') {
      return (
        <label key={name} className="plan-field">
          {title}
          <input
            type="date"
            className="date-input"
            value={values[0] ?? ''}
            onChange={({ target }) => set(name, target.value ? [target.value] : [])}
          />
        </label>
      )
    }
    if (kind === 'FLAG') {
      return (
        <label key={name}>
          <input
            type="checkbox"
            checked={values[0] === 'true'}
            onChange={({ target }) => set(name, target.checked ? ['true'] : [])}
          />{' '}
          {title}
        </label>
      )
    }
    return kind === 'OPTION' ? (
      <fieldset key={name} className="plan-checks">
        <legend>{title}</legend>
        {(options ?? []).map(({ value, text }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={values.includes(value)}
              onChange={({ target }) =>
                set(name, target.checked ? [...values, value] : values.filter((one) => one !== value))
              }
            />{' '}
            {text}
          </label>
        ))}
      </fieldset>
    ) : null
  })
}
