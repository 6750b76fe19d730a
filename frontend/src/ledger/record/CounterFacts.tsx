import { Button, Select } from 'antd'
import { useId } from 'react'
import { useTexts } from '~/i18n'
import type { Facts } from '../description'
import type { Field, FieldKind } from '../facts/fields'
import { FactInput } from '../form/FactInput'

/** What two sides can differ in, figures first. */
const COMPARABLE: readonly FieldKind[] = ['money', 'percent', 'quantity', 'count', 'date', 'choice', 'text']

interface Props {
  fields: readonly Field[]
  facts: Facts
  onChange: (facts: Facts) => void
}

/** The figures that the returning side itself has; they are shown beside the other side's until settled. */
export function CounterFacts({ fields, facts, onChange }: Props) {
  const { t } = useTexts()
  const id = useId()
  const comparable = COMPARABLE.flatMap((kind) =>
    fields.filter((field) => !field.elsewhere && field.kind === kind),
  )
  const chosen = comparable.filter(({ name }) => name in facts)
  const rest = comparable.filter(({ name }) => !(name in facts))
  const without = (name: string) => Object.fromEntries(Object.entries(facts).filter(([key]) => key !== name))
  return (
    <fieldset className="counter-facts">
      <legend>{t('ledger.counterFacts')}</legend>
      <p className="quiet">{t('ledger.counterHint')}</p>
      {chosen.map((field) => (
        <div key={field.name} className="counter-row">
          <label htmlFor={`${id}-${field.name}`}>{t(field.label)}</label>
          <FactInput
            id={`${id}-${field.name}`}
            field={field}
            value={facts[field.name]}
            onChange={(value) => onChange({ ...facts, [field.name]: value })}
          />
          <Button
            type="text"
            aria-label={t('ledger.removeRow')}
            onClick={() => onChange(without(field.name))}
          >
            ×
          </Button>
        </div>
      ))}
      <Select
        aria-label={t('ledger.addCounter')}
        placeholder={t('ledger.addCounter')}
        value={null}
        options={rest.map(({ name, label }) => ({ value: name, label: t(label) }))}
        onChange={(name: string | null) => name && onChange({ ...facts, [name]: undefined })}
      />
    </fieldset>
  )
}
