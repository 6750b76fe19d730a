import { Form, type FormInstance } from 'antd'
import { useTexts } from '~/i18n'
import type { Facts } from '~/ledger/description'
import type { Field } from '~/ledger/facts/fields'
import { FactInput } from '~/ledger/form/FactInput'
import { RowsInput } from '~/ledger/form/RowsInput'
import '~/ledger/form/form.css'

interface Props {
  form: FormInstance<Facts>
  fields: readonly Field[]
  initial?: Facts
  onChange: (changed: Facts) => void
}

/** The facts of one entry of a park, to be filled in. */
export function EntryForm({ form, fields, initial, onChange }: Props) {
  const { t } = useTexts()
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={initial}
      onValuesChange={onChange}
      className="form-grid"
    >
      {fields.map((field) =>
        field.kind === 'rows' ? (
          <RowsInput key={field.name} field={field} />
        ) : (
          <Form.Item
            key={field.name}
            className={field.kind === 'longText' ? 'form-wide' : field.alone ? 'form-alone' : undefined}
            name={field.name}
            label={t(field.label)}
            required={field.required}
            extra={field.hint && t(field.hint)}
          >
            <FactInput field={field} />
          </Form.Item>
        ),
      )}
    </Form>
  )
}
