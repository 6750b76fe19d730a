import type { Agreement, AgreementPerformance } from '~/api/types'
import { useTexts } from '~/i18n'
import { FactValue } from '~/ledger/facts/FactValue'
import { LinkedRecords } from '~/ledger/LinkedRecords'
import { NEXT_DUE } from './fields'
import { Standing } from './Standing'

interface Props {
  agreement: Agreement
  performance: AgreementPerformance
}

/** What has become of an agreement: what is still open, and the records that came of it. */
export function PerformancePanel({ agreement, performance }: Props) {
  const { t } = useTexts()
  return (
    <section className="panel" aria-labelledby="performance">
      <h2 id="performance">{t('agreement.performance')}</h2>
      <dl className="facts">
        <div>
          <dt>{t('agreement.standing')}</dt>
          <dd>
            <Standing of={performance} />
          </dd>
        </div>
        <div>
          <dt>{t('agreement.openObligations')}</dt>
          <dd className="figure">{performance.openObligations}</dd>
        </div>
        {performance.nextDueOn && (
          <div>
            <dt>{t('agreement.nextDueOn')}</dt>
            <dd>
              <FactValue field={NEXT_DUE} value={performance.nextDueOn} />
            </dd>
          </div>
        )}
        <div data-wide>
          <dt>{t('agreement.outcomeRecords')}</dt>
          <dd>
            <LinkedRecords
              codes={agreement.outcomes}
              records={performance.outcomes}
              none={t('agreement.noOutcomes')}
            />
          </dd>
        </div>
      </dl>
    </section>
  )
}
