import type { Agreement, AgreementPerformance } from '~/api/types'
import { useTexts } from '~/i18n'
import { FactValue } from '~/ledger/facts/FactValue'
import { LinkedRecords } from '~/ledger/LinkedRecords'
import { ButtonLink } from '~/ui/ButtonLink'
import { formatDate } from '~/ui/format'
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
      <NextStep agreement={agreement} term={performance.term} />
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

/** What to do about an agreement that ends by itself, for whoever may do it. */
function NextStep({ agreement, term }: { agreement: Agreement; term: AgreementPerformance['term'] }) {
  const { t, language } = useTexts()
  const { id, state, expiresOn, actions } = agreement
  if (state !== 'AGREED' || !expiresOn || (term !== 'EXPIRING' && term !== 'EXPIRED')) return null
  const date = formatDate(expiresOn, language)
  return (
    <div className="notice" data-tone="wait">
      <p>{t(term === 'EXPIRING' ? 'agreement.expiring' : 'agreement.expired', { date })}</p>
      {actions.includes('EDIT') && (
        <ButtonLink to="/agreements/$id/edit" params={{ id }} className="no-print">
          {t('agreement.renew')}
        </ButtonLink>
      )}
    </div>
  )
}
