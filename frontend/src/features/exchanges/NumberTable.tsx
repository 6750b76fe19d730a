import type { ReactNode } from 'react'
import { type MessageKey, useTexts } from '~/i18n'

interface Props {
  heads: readonly MessageKey[]
  numbers: readonly MessageKey[]
  rows: readonly { key: string; cells: ReactNode[]; numbers: number[] }[]
}

/** A table whose last columns are numbers. */
export function NumberTable({ heads, numbers, rows }: Props) {
  const { t } = useTexts()
  if (rows.length === 0) return null
  return (
    <div className="rows-value">
      <table role="table" className="cards">
        <thead role="rowgroup">
          <tr role="row">
            {[...heads, ...numbers].map((label) => (
              <th key={label} role="columnheader" scope="col">
                {t(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.key} role="row">
              {heads.map((label, i) => (
                <td key={label} role="cell" data-title={t(label)}>
                  {row.cells[i]}
                </td>
              ))}
              {numbers.map((label, i) => (
                <td key={label} role="cell" data-title={t(label)} className="figure">
                  {row.numbers[i]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
