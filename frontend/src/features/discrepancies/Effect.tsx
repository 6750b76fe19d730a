import type { Discrepancy } from '~/api/types'
import { useTexts } from '~/i18n'
import { formatMoney, formatWan } from '~/ui/format'
import { outcomesOf } from './effect'

/** What a project adds to the planned total now, and would add once it is settled. */
export function Effect({ item }: { item: Discrepancy }) {
  const { t, language } = useTexts()
  const outcomes = outcomesOf(item)
  if (outcomes.length === 0) return null
  return (
    <dl className="discrepancy-effect" aria-label={t('discrepancy.effect')}>
      {outcomes.map(({ label, wan, change }) => (
        <div key={label}>
          <dt>{t(label)}</dt>
          <dd className="figure" title={formatWan(wan)}>
            {formatMoney(wan, language)}
            {change !== undefined && change !== 0 && (
              <span className="quiet">
                {' '}
                ({change > 0 && '+'}
                {formatMoney(change, language)})
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
