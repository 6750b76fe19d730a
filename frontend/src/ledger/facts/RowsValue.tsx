import type { ReactNode } from 'react'
import { useTexts } from '~/i18n'
import { wanInColumn } from '~/ui/format'
import { FactValue } from './FactValue'
import { type Field, NUMERIC } from './fields'

interface Props {
  fields: readonly Field[]
  rows: unknown[]
  /** All amounts in one unit, told in the heading: a column is read downwards. */
  inWan?: boolean
  /** What each row is called, where nothing in it says which it is. */
  nth?: (row: Record<string, unknown>) => string
  /** What can be done with a row. */
  action?: (row: Record<string, unknown>) => ReactNode
}

export function RowsValue({ fields, rows, inWan = false, nth, action }: Props) {
  const { t } = useTexts()
  const facts = rows.filter((row): row is Record<string, unknown> => typeof row === 'object' && row !== null)
  const used = fields.filter(({ name }) => facts.some((row) => row[name] !== undefined && row[name] !== null))
  const inUnit = ({ kind }: Field) => inWan && kind === 'money'
  const heading = (field: Field) =>
    inUnit(field) ? t('record.inWan', { what: t(field.label) }) : t(field.label)
  const alignment = ({ kind }: Field) => (NUMERIC.includes(kind) ? 'numeric' : undefined)
  return (
    <div className="rows-value">
      <table role="table" className="cards">
        <thead role="rowgroup">
          <tr role="row">
            {nth && (
              <th role="columnheader" scope="col">
                {t('record.which')}
              </th>
            )}
            {used.map((field) => (
              <th key={field.name} role="columnheader" scope="col" className={alignment(field)}>
                {heading(field)}
              </th>
            ))}
            {action && (
              <th role="columnheader" scope="col">
                <span className="visually-hidden">{t('record.actions')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {facts.map((row) => (
            <tr key={JSON.stringify(row)} role="row">
              {nth && (
                <td role="cell" data-title={t('record.which')}>
                  {nth(row)}
                </td>
              )}
              {used.map((field) => (
                <td key={field.name} role="cell" data-title={heading(field)} className={alignment(field)}>
                  {inUnit(field) && typeof row[field.name] === 'number' ? (
                    <span className="figure">{wanInColumn(Number(row[field.name]))}</span>
                  ) : (
                    <FactValue field={field} value={row[field.name]} />
                  )}
                </td>
              ))}
              {action && <td role="cell">{action(row)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
