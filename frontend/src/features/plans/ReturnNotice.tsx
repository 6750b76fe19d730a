import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { PlanDetail } from '~/api/types'
import { useTexts } from '~/i18n'
import { formatDate, formatInstant } from '~/ui/format'
import { commentsQuery } from './queries'
import { openComments, returnsOf } from './returns'
import '~/ui/notice.css'

/** Why a plan came back, from whom and until when it is to be answered, and what is still open of what was said of it. */
export function ReturnNotice({ plan }: { plan: PlanDetail }) {
  const { t, term, language } = useTexts()
  const returns = returnsOf(plan)
  const { data } = useQuery({ ...commentsQuery(plan.id), enabled: returns.length > 0 })
  if (returns.length === 0) return null
  const open = openComments(data ?? [])
  const writes = plan.sections.length > 0
  return (
    <section className="notice plan-return" data-tone="wait" aria-labelledby="plan-return">
      <div>
        <h2 id="plan-return">{t('plan.returnedTitle')}</h2>
        {returns.map((event) => (
          <div key={event.at}>
            <p>
              <strong>{event.receiver && term('receiver', event.receiver)}</strong>{' '}
              <span className="quiet">
                {event.by} · {formatInstant(event.at, language)}
              </span>
              {event.answerBy && (
                <>
                  {' '}
                  · {t('plan.answerBy')} <strong>{formatDate(event.answerBy, language)}</strong>
                </>
              )}
            </p>
            <p className="plan-said">{event.reason}</p>
          </div>
        ))}
        <p>
          {open.length === 0 ? (
            t('plan.noOpenComments')
          ) : (
            <Link
              to="/plans/$id"
              params={{ id: plan.id }}
              search={writes ? { view: 'write', side: 'comments' } : { view: 'filed' }}
              hash={writes ? 'plan-side' : 'plan-comments'}
            >
              {t('plan.openComments', { count: open.length })}
            </Link>
          )}
        </p>
      </div>
    </section>
  )
}
