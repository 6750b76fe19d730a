import { Form, type FormInstance } from 'antd'
import { useTexts } from '~/i18n'
import type { Facts } from '../description'
import { type Field, grouped } from '../facts/fields'
import { FormFields } from '../form/FormFields'
import { ownFigures } from './returning'
import '../form/form.css'

interface Props {
  form: FormInstance<Facts>
  fields: readonly Field[]
  sent: Facts
  onChange: (changed: Facts) => void
}

/** The form of the record as it was sent, in which the returning side changes what it has otherwise. */
export function OwnFigures({ form, fields, sent, onChange }: Props) {
  const { t } = useTexts()
  const held = Form.useWatch((facts) => facts, form) ?? {}
  const differing = Object.keys(ownFigures(sent, held))
  const labels = fields.filter(({ name }) => differing.includes(name)).map(({ label }) => t(label))
  return (
    <Form
      form={form}
      layout="vertical"
      className="own-figures"
      initialValues={sent}
      requiredMark={false}
      onValuesChange={onChange}
    >
      <p className="quiet">{t('ledger.own.lead')}</p>
      {grouped(fields).map((group) => (
        <FormFields key={group.title} group={group} />
      ))}
      <p role="status" className="own-figures-told">
        {labels.length > 0
          ? t('ledger.own.told', { count: labels.length, what: labels.join(t('ledger.own.and')) })
          : t('ledger.own.none')}
      </p>
    </Form>
  )
}
