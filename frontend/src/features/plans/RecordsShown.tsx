import { useTexts } from '~/i18n'
import type { CompiledTable } from './queries'
import { Scrolled } from './Scrolled'
import '~/reference/figureTable.css'

/** Days and amounts, which are misread where they break; amounts stand on the right. */
const IN_DIGITS = /^[\d.,-]+$/
const AMOUNT = /^-?[\d,]+(\.\d+)?$/

function classOf(cell: string): string | undefined {
  if (AMOUNT.test(cell)) return 'figure numeric'
  return IN_DIGITS.test(cell) ? 'figure' : undefined
}

/** A table of records as it will be printed; each row opens its record. */
export function RecordsShown({ table }: { table: CompiledTable }) {
  const { t } = useTexts()
  return (
    <figure className="plan-table">
      <figcaption>
        {table.title} <span className="quiet">{t('plan.rows', { count: table.total })}</span>
      </figcaption>
      <Scrolled>
        <table className="figure-table">
          <thead>
            <tr>
              {table.columns.map(({ name, title }) => (
                <th key={name} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ recordId, cells }) => (
              <tr key={recordId}>
                {cells.map((cell, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column
                  <td key={i} className={classOf(cell)}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
    </figure>
  )
}
