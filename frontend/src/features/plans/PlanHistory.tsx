import type { PlanDetail } from '~/api/types'
import { useTexts } from '~/i18n'
import { SideName } from '~/reference/SideName'
import { useSideName } from '~/reference/useSideName'
import { formatDate, formatInstant } from '~/ui/format'

/** Who has done what with the plan, the latest first, and whose signatures hold. */
export function PlanHistory({ plan }: { plan: PlanDetail }) {
  const { t, term, language } = useTexts()
  const nameOf = useSideName(plan.pairCode)
  return (
    <>
      <h3>{t('plan.signatures')}</h3>
      {plan.signatures.length === 0 && <p className="quiet">{t('plan.noSignatures')}</p>}
      <ul className="plan-events">
        {plan.signatures.map(({ side, by, at }) => (
          <li key={side}>
            <SideName side={side}>{nameOf(side)}</SideName>{' '}
            <span className="quiet">{t('plan.signedAt', { name: by, at: formatInstant(at, language) })}</span>
          </li>
        ))}
      </ul>
      <h3>{t('plan.history')}</h3>
      <ol className="plan-events">
        {plan.history.toReversed().map((event) => (
          <li key={`${event.kind} ${event.at}`}>
            <strong>{term('planEvent', event.kind)}</strong>{' '}
            {event.side && <SideName side={event.side}>{nameOf(event.side)}</SideName>}
            {event.receiver && term('receiver', event.receiver)}{' '}
            <span className="quiet">
              {event.by} · {formatInstant(event.at, language)}
            </span>
            {event.reason && <p>{event.reason}</p>}
            {event.answerBy && (
              <p className="quiet">
                {t('plan.answerBy')} {formatDate(event.answerBy, language)}
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}
