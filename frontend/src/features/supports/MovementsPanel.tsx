import type { Support } from '~/api/types'
import { type MessageKey, useTexts } from '~/i18n'
import { RowsValue } from '~/ledger/facts/RowsValue'
import { decimal } from '~/ui/format'
import { supportFields } from './fields'
import { totalsOf } from './totals'

const MOVEMENTS = supportFields.find(({ name }) => name === 'movements')?.fields ?? []

/** What was granted, paid out and used: in all, what is left over, and each movement. */
export function MovementsPanel({ support }: { support: Support }) {
  const { t, term } = useTexts()
  const movements = support.movements ?? []
  const unit = term('supportUnit', support.unit)
  const { granted, paid, used, unpaid, unused } = totalsOf(movements)
  const totals: Array<[MessageKey, number | undefined]> = [
    ['support.granted', granted],
    ['support.paid', unpaid === undefined ? undefined : paid],
    ['support.used', used],
    ['support.unpaid', unpaid],
    ['support.left', unused],
  ]
  return (
    <section className="panel" aria-labelledby="movements">
      <h2 id="movements">{t('support.movementsIn', { unit })}</h2>
      <dl className="facts">
        {totals.map(
          ([label, total]) =>
            total !== undefined && (
              <div key={label}>
                <dt>{t(label)}</dt>
                <dd className="figure">
                  {decimal(total, 4)} {unit}
                </dd>
              </div>
            ),
        )}
      </dl>
      <RowsValue fields={MOVEMENTS} rows={movements} />
    </section>
  )
}
