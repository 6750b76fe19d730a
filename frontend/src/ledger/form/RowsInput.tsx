import PlusOutlined from '@ant-design/icons/es/icons/PlusOutlined'
import { Button, Form } from 'antd'
import { useState } from 'react'
import { useTexts } from '~/i18n'
import type { Facts } from '../description'
import type { Field } from '../facts/fields'
import { cells, freshRow } from './cells'
import { FactInput } from './FactInput'

/** Facts that are a list of rows: investors, funding, milestones and their like. None is added where it is written elsewhere. */
export function RowsInput({ field }: { field: Field }) {
  const { t } = useTexts()
  const form = Form.useFormInstance<Facts>()
  const list = asRows(Form.useWatch(field.name, { form, preserve: true }))
  // The rows that are there when the form opens have the first keys.
  const [known] = useState(() => asRows(form.getFieldValue(field.name)).length)
  return (
    <Form.List name={field.name}>
      {(rows, { add, remove }, { errors }) => (
        <fieldset id={field.name} tabIndex={-1} className="form-wide rows-input">
          <legend>{t(field.label)}</legend>
          {field.hint && <p className="quiet">{t(field.hint)}</p>}
          {rows.map((row) => (
            <div key={row.key} className="row-input">
              <Form.Item name={row.name} className="form-wide row-problem">
                <RowMark />
              </Form.Item>
              {cells(field, list[row.name], row.key >= known).map((cell) => (
                <Form.Item
                  key={cell.name}
                  className={cell.kind === 'longText' ? 'form-wide' : undefined}
                  name={[row.name, cell.name]}
                  label={t(cell.label)}
                  required={cell.required}
                  extra={cell.hint && cell.kind !== 'flag' ? t(cell.hint) : undefined}
                >
                  <FactInput field={cell} />
                </Form.Item>
              ))}
              {!field.elsewhere && (
                <Button
                  className="row-remove"
                  onClick={() => remove(row.name)}
                  aria-label={t('ledger.removeNumbered', { what: t(field.label), number: row.name + 1 })}
                >
                  {t('ledger.removeRow')}
                </Button>
              )}
            </div>
          ))}
          <Form.ErrorList errors={errors} />
          {!field.elsewhere && (
            <Button
              type="dashed"
              icon={<PlusOutlined aria-hidden />}
              onClick={() => add(freshRow(field, list))}
            >
              {t('ledger.addRow', { what: t(field.label) })}
            </Button>
          )}
        </fieldset>
      )}
    </Form.List>
  )
}

function asRows(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** Where one is led to when something is wrong with a row as a whole. */
function RowMark({ id }: { id?: string }) {
  return <span id={id} tabIndex={-1} />
}
