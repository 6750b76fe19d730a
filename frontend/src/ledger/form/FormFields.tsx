import { Form } from 'antd'
import { useTexts } from '~/i18n'
import type { Field, FieldGroup } from '../facts/fields'
import { FactInput } from './FactInput'
import { RowsInput } from './RowsInput'
import { useRequired } from './useRequired'

/** One group of facts to fill in. */
export function FormFields({ group }: { group: FieldGroup }) {
  const { t } = useTexts()
  return (
    <section className="panel">
      <h2>{t(group.title)}</h2>
      <div className="form-grid">
        {group.fields.map((field) => (
          <ConditionalField key={field.name} field={field} />
        ))}
      </div>
    </section>
  )
}

function ConditionalField({ field }: { field: Field }) {
  const form = Form.useFormInstance()
  const shown = Form.useWatch((facts) => field.when?.(facts) ?? true, form) ?? true
  if (!shown) return null
  return field.kind === 'rows' ? <RowsInput field={field} /> : <FormField field={field} />
}

function FormField({ field }: { field: Field }) {
  const { t } = useTexts()
  const required = useRequired(field)
  const wide =
    field.kind === 'longText' ||
    field.kind === 'records' ||
    field.kind === 'choices' ||
    field.kind === 'address'
  return (
    <Form.Item
      className={wide ? 'form-wide' : undefined}
      name={field.name}
      label={t(field.label)}
      extra={field.hint && field.kind !== 'flag' ? t(field.hint) : undefined}
      required={required}
    >
      <FactInput field={field} />
    </Form.Item>
  )
}
