import type { Agreement, AgreementPerformance } from '~/api/types'
import { useTexts } from '~/i18n'
import { FactValue } from '~/ledger/facts/FactValue'
import { RecordLink } from '~/ledger/RecordLink'
import { StateTag } from '~/ledger/StateTag'
import { NEXT_DUE } from './fields'
import { Standing } from './Standing'

interface Props {
  agreement: Agreement
  performance: AgreementPerformance
}

/** What has become of an agreement: what is still open, and the records that came of it. */
export function PerformancePanel({ agreement, performance }: Props) {
  const { t } = useTexts()
  const unseen = (agreement.outcomes?.length ?? 0) - performance.outcomes.length
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
        <div>
          <dt>{t('agreement.nextDueOn')}</dt>
          <dd>
            <FactValue field={NEXT_DUE} value={performance.nextDueOn} />
          </dd>
        </div>
        <div data-wide>
          <dt>{t('agreement.outcomeRecords')}</dt>
          <dd>
            {!agreement.outcomes?.length && <span className="quiet">{t('agreement.noOutcomes')}</span>}
            <ul className="outcome-records">
              {performance.outcomes.map((record) => (
                <li key={record.id}>
                  <RecordLink ledger={record.ledger} id={record.id}>
                    {record.name}
                  </RecordLink>
                  <span className="quiet figure">{record.code}</span>
                  <StateTag state={record.state} />
                </li>
              ))}
            </ul>
            {unseen > 0 && <p className="quiet">{t('agreement.outcomesUnseen', { count: unseen })}</p>}
          </dd>
        </div>
      </dl>
    </section>
  )
}
