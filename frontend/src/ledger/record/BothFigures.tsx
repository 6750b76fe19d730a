import type { Side } from '~/api/types'
import { useTexts } from '~/i18n'
import { SideName } from '~/reference/SideName'
import { useSideName } from '~/reference/useSideName'
import type { Facts } from '../description'
import { FactValue } from '../facts/FactValue'
import { type Field, fieldAt } from '../facts/fields'
import { type DisputedFigure, differing, numberIn } from './dispute'
import { Gap } from './Gap'
import './record.css'

interface Props {
  fields: readonly Field[]
  pairCode: string
  /** The side that proposed. */
  side: Side
  figures: readonly DisputedFigure[]
}

/** What the two sides say of the same facts, beside each other. */
export function BothFigures({ fields, pairCode, side, figures }: Props) {
  const { t } = useTexts()
  const nameOf = useSideName(pairCode)
  const other: Side = side === 'EAST' ? 'NORTHEAST' : 'EAST'
  return (
    <div className="rows-value both-figures">
      {/* Cards take the table's display away; the roles say what it still is. */}
      <table role="table" className="cards">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('ledger.fact')}
            </th>
            <th role="columnheader" scope="col">
              <SideName side={side}>{nameOf(side)}</SideName>
            </th>
            <th role="columnheader" scope="col">
              <SideName side={other}>{nameOf(other)}</SideName>
            </th>
            <th role="columnheader" scope="col">
              {t('ledger.gap')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {figures.map(({ name, proposed, countered }) => {
            const field = fieldAt(fields, `/${name}`)?.path[0]
            const [ours, theirs] = differing(proposed, countered)
            const numberOf = (row: Facts) => numberIn(proposed, countered, row)
            return field ? (
              <tr key={name} role="row">
                <th role="rowheader" scope="row">
                  {t(field.label)}
                </th>
                <td role="cell" data-title={nameOf(side)}>
                  <FactValue field={field} value={ours} numberOf={numberOf} />
                </td>
                <td role="cell" data-title={nameOf(other)}>
                  <FactValue field={field} value={theirs} numberOf={numberOf} />
                </td>
                <td role="cell" data-title={t('ledger.gap')}>
                  <Gap field={field} proposed={proposed} countered={countered} />
                </td>
              </tr>
            ) : null
          })}
        </tbody>
      </table>
    </div>
  )
}
