import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { PlanDetail } from '~/api/types'
import { useTexts } from '~/i18n'
import { useOrganisationName } from '~/reference/useOrganisationName'
import { formatDate, formatInstant } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { PaperButtons } from '~/ui/paper/PaperButtons'
import { Changes } from './Changes'
import { Comments } from './Comments'
import { DocumentView } from './DocumentView'
import { type Compiled, filingQuery, filingsQuery, type PlanFiling, readPaper } from './queries'
import { Receipts } from './Receipts'

/** What was filed, as it was frozen then, and what those who received it answered. */
export function Filings({ plan }: { plan: PlanDetail }) {
  const { t } = useTexts()
  const { data: filings, error } = useQuery(filingsQuery(plan.id))
  const navigate = useNavigate({ from: '/plans/$id' })
  const { filing: chosen } = useSearch({ from: '/shell/plans/$id' })
  const choose = (filing: number) =>
    void navigate({ search: (now) => ({ ...now, filing }), replace: true, resetScroll: false })
  if (error) return <ProblemNotice error={error} />
  const shown = filings?.find(({ number }) => number === chosen) ?? filings?.at(-1)
  if (!filings || !shown) return null
  return (
    <div className="plan-filings">
      {filings.length > 1 && (
        <div className="plan-field no-print">
          <label htmlFor="filing">{t('plan.filings')}</label>
          <select
            id="filing"
            className="plan-select"
            value={shown.number}
            onChange={({ target }) => choose(Number(target.value))}
          >
            {filings.map(({ number }) => (
              <option key={number} value={number}>
                {t('plan.filing', { number })}
              </option>
            ))}
          </select>
        </div>
      )}
      <About filing={shown} />
      {plan.sections.length === 0 && <Remarks plan={plan} number={shown.number} />}
      <Changes plan={plan.id} number={shown.number} />
      <Frozen plan={plan.id} number={shown.number} />
    </div>
  )
}

/** What those who receive it have said of it, where they see it and can say more. */
function Remarks({ plan, number }: { plan: PlanDetail; number: number }) {
  const { t } = useTexts()
  const { data } = useQuery(filingQuery(plan.id, number))
  return (
    <section className="panel" aria-labelledby="plan-comments">
      <h2 id="plan-comments">{t('plan.comments')}</h2>
      <Comments plan={plan} sections={(data?.compiled as Compiled | undefined)?.sections ?? []} />
    </section>
  )
}

function About({ filing }: { filing: PlanFiling }) {
  const { t, language } = useTexts()
  const organisation = useOrganisationName()
  return (
    <section className="panel">
      <h2>{t('plan.filing', { number: filing.number })}</h2>
      <p>
        {t('plan.filedAt', { at: formatInstant(filing.filedAt, language) })} ·{' '}
        {organisation(filing.forOrganisation)} · {filing.filedBy} ·{' '}
        {t('plan.figuresOfDay', { date: formatDate(filing.figuresAsOf, language) })}
      </p>
      <p className="plan-views no-print">
        <PaperButtons
          title={filing.title}
          read={(format) => readPaper(filing.planId, filing.number, format)}
        />
      </p>
      {filing.disputesReason && (
        <p>
          <strong>{t('plan.disputesReason')}</strong> {filing.disputesReason}
        </p>
      )}
      <Receipts receipts={filing.receipts} />
      <p className="quiet figure plan-digest">
        {t('plan.verificationCode')}{' '}
        <Link to="/verify" search={{ code: filing.verificationCode }}>
          {filing.verificationCode}
        </Link>{' '}
        · {t('plan.digest')} {filing.digest}
      </p>
    </section>
  )
}

function Frozen({ plan, number }: { plan: string; number: number }) {
  const { data, error } = useQuery(filingQuery(plan, number))
  if (error) return <ProblemNotice error={error} />
  return data ? <DocumentView compiled={data.compiled as Compiled} /> : null
}
