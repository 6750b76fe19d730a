import { useTexts } from '~/i18n'
import { FactValue } from './FactValue'
import type { Field } from './fields'

interface Props {
  fields: readonly Field[]
  rows: unknown[]
}

export function RowsValue({ fields, rows }: Props) {
  const { t } = useTexts()
  const facts = rows.filter((row): row is Record<string, unknown> => typeof row === 'object' && row !== null)
  const used = fields.filter(({ name }) => facts.some((row) => row[name] !== undefined && row[name] !== null))
  return (
    <div className="rows-value">
      <table role="table" className="cards">
        <thead role="rowgroup">
          <tr role="row">
            {used.map(({ name, label }) => (
              <th key={name} role="columnheader" scope="col">
                {t(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {facts.map((row) => (
            <tr key={JSON.stringify(row)} role="row">
              {used.map((field) => (
                <td key={field.name} role="cell" data-title={t(field.label)}>
                  <FactValue field={field} value={row[field.name]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
