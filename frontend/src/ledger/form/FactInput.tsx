import { Input, Select } from 'antd'
import { useTexts } from '~/i18n'
import { type Option, type OptionGroup, useReferenceOptions } from '~/reference/options'
import { useTermOptions } from '~/reference/terms'
import type { Field } from '../facts/fields'
import { MoneyInput } from './MoneyInput'
import { NumberInput } from './NumberInput'
import { RecordInput } from './RecordInput'
import { useNarrowing } from './useNarrowing'
import './factInput.css'

export interface FactInputProps {
  id?: string
  field: Field
  value?: unknown
  onChange?: (value: unknown) => void
}

/** The control that fits the kind of a fact; its value is the fact as the API writes it. */
export function FactInput({ id, field, value, onChange }: FactInputProps) {
  if (field.terms || field.reference)
    return <ChoiceInput id={id} field={field} value={value} onChange={onChange} />
  const text = typeof value === 'string' ? value : undefined
  switch (field.kind) {
    case 'money':
      return <MoneyInput id={id} value={value} onChange={onChange} />
    case 'percent':
      return <NumberInput id={id} kind="percent" value={value} suffix="%" onChange={onChange} />
    case 'count':
    case 'year':
    case 'quantity':
    case 'number':
      return <NumberInput id={id} kind={field.kind} value={value} onChange={onChange} />
    case 'flag':
      return (
        <label className="check">
          <input
            id={id}
            type="checkbox"
            checked={value === true}
            onChange={(event) => onChange?.(event.target.checked)}
          />
          <FlagText field={field} />
        </label>
      )
    case 'record':
    case 'records':
      return <RecordInput id={id} field={field} value={value} onChange={onChange} />
    case 'longText':
      return (
        <Input.TextArea
          id={id}
          autoSize={{ minRows: 3, maxRows: 12 }}
          maxLength={field.maxLength}
          showCount={field.maxLength !== undefined}
          value={text}
          onChange={(event) => onChange?.(event.target.value)}
        />
      )
    default:
      return (
        <Input
          id={id}
          type={inputType(field)}
          maxLength={field.maxLength}
          value={text}
          onChange={(event) => onChange?.(event.target.value)}
        />
      )
  }
}

function inputType({ kind }: Field): string {
  if (kind === 'address') return 'url'
  return kind === 'date' || kind === 'month' ? kind : 'text'
}

function FlagText({ field }: { field: Field }) {
  const { t } = useTexts()
  return t(field.hint ?? 'shell.yes')
}

function ChoiceInput({ id, field, value, onChange }: FactInputProps) {
  const { t } = useTexts()
  const terms = useTermOptions(field.terms)
  const references = useReferenceOptions(field.reference)
  const offered = useNarrowing(field)
  return (
    <Select
      id={id}
      mode={field.kind === 'choices' ? 'multiple' : undefined}
      showSearch={{ optionFilterProp: 'label' }}
      allowClear={!field.required}
      placeholder={t('ledger.choose')}
      options={[...terms, ...references].filter((option) => isOffered(option, offered, value))}
      value={value ?? undefined}
      onChange={onChange}
    />
  )
}

/** What stands already is shown by its name, whatever else is offered. */
function isOffered(
  option: Option | OptionGroup,
  offered: ReadonlySet<string> | undefined,
  value: unknown,
): boolean {
  return !offered || !('value' in option) || offered.has(option.value) || option.value === value
}
