import type { Pair, Revision, Side } from '~/api/types'
import { useTexts } from '~/i18n'
import { SideName } from '~/reference/SideName'
import { usePair } from '~/reference/usePair'
import { decimal, formatMoneyExactly } from '~/ui/format'
import { FactValue } from '../facts/FactValue'
import { type Field, fieldAt } from '../facts/fields'
import { differing, openDispute } from './dispute'
import './record.css'

interface Props {
  fields: readonly Field[]
  pairCode: string
  revisions: Revision[]
}

/** While the two sides differ: their figures beside each other. */
export function DisputeView({ fields, pairCode, revisions }: Props) {
  const { t } = useTexts()
  const pair = usePair(pairCode)
  const dispute = openDispute(revisions)
  if (!dispute) return null
  const other: Side = dispute.side === 'EAST' ? 'NORTHEAST' : 'EAST'
  return (
    <section className="panel dispute" aria-labelledby="dispute">
      <h2 id="dispute">{t('ledger.dispute')}</h2>
      {dispute.reason && <p>{dispute.reason}</p>}
      {dispute.figures.length > 0 && (
        <div className="rows-value">
          <table className="cards">
            <thead>
              <tr>
                <th scope="col">{t('ledger.fact')}</th>
                <th scope="col">
                  <SideName side={dispute.side}>{sideName(pair, dispute.side)}</SideName>
                </th>
                <th scope="col">
                  <SideName side={other}>{sideName(pair, other)}</SideName>
                </th>
                <th scope="col">{t('ledger.gap')}</th>
              </tr>
            </thead>
            <tbody>
              {dispute.figures.map(({ name, proposed, countered }) => {
                const field = fieldAt(fields, `/${name}`)?.path[0]
                const [ours, theirs] = differing(proposed, countered)
                return field ? (
                  <tr key={name}>
                    <th scope="row">{t(field.label)}</th>
                    <td data-title={sideName(pair, dispute.side)}>
                      <FactValue field={field} value={ours} />
                    </td>
                    <td data-title={sideName(pair, other)}>
                      <FactValue field={field} value={theirs} />
                    </td>
                    <td data-title={t('ledger.gap')} className="figure">
                      <Gap field={field} proposed={proposed} countered={countered} />
                    </td>
                  </tr>
                ) : null
              })}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

interface GapProps {
  field: Field
  proposed: unknown
  countered: unknown
}

function Gap({ field, proposed, countered }: GapProps) {
  const { language } = useTexts()
  if (typeof proposed !== 'number' || typeof countered !== 'number') return '—'
  const difference = countered - proposed
  const sign = difference > 0 ? '+' : ''
  return `${sign}${field.kind === 'money' ? formatMoneyExactly(difference, language) : decimal(difference, 6)}`
}

function sideName(pair: Pair | undefined, side: Side): string | undefined {
  return side === 'EAST' ? pair?.east?.name : pair?.northeast.name
}
