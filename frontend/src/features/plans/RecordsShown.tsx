import { useTexts } from '~/i18n'
import type { CompiledTable } from './queries'
import { Scrolled } from './Scrolled'
import '~/reference/figureTable.css'

/** Days and amounts, which are misread where they break. */
const IN_DIGITS = /^[\d.,-]+$/

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
                  <td key={i} className={IN_DIGITS.test(cell) ? 'figure' : undefined}>
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
