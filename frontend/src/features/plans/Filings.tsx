import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '~/i18n'
import { formatDate, formatInstant } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { Changes } from './Changes'
import { DocumentView } from './DocumentView'
import { PaperButtons } from './PaperButtons'
import { type Compiled, filingQuery, filingsQuery, type PlanFiling } from './queries'

/** What was filed, as it was frozen then, and what those who received it answered. */
export function Filings({ plan }: { plan: string }) {
  const { t } = useTexts()
  const { data: filings, error } = useQuery(filingsQuery(plan))
  const [chosen, choose] = useState<number>()
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
      <Changes plan={plan} number={shown.number} />
      <Frozen plan={plan} number={shown.number} />
    </div>
  )
}

function About({ filing }: { filing: PlanFiling }) {
  const { t, term, language } = useTexts()
  return (
    <section className="panel">
      <h2>{t('plan.filing', { number: filing.number })}</h2>
      <p>
        {t('plan.filedAt', { at: formatInstant(filing.filedAt, language) })} · {filing.filedBy} ·{' '}
        {t('plan.figuresOfDay', { date: formatDate(filing.figuresAsOf, language) })}
      </p>
      <p className="plan-views no-print">
        <PaperButtons plan={filing.planId} title={filing.title} filing={filing.number} />
      </p>
      {filing.disputesReason && (
        <p>
          <strong>{t('plan.disputesReason')}</strong> {filing.disputesReason}
        </p>
      )}
      <ul className="plan-events">
        {filing.receipts.map((receipt) => (
          <li key={receipt.receiver}>
            <strong>
              {term('receiver', receipt.receiver)} {term('planEvent', receipt.outcome)}
            </strong>{' '}
            {receipt.number && <span className="figure">{receipt.number}</span>}{' '}
            <span className="quiet">
              {receipt.by} · {formatInstant(receipt.at, language)}
            </span>
            {receipt.reason && <p>{receipt.reason}</p>}
            {receipt.answerBy && (
              <p className="quiet">
                {t('plan.answerBy')} {formatDate(receipt.answerBy, language)}
              </p>
            )}
          </li>
        ))}
      </ul>
      <p className="quiet figure plan-digest">
        {t('plan.verificationCode')} {filing.verificationCode} · {t('plan.digest')} {filing.digest}
      </p>
    </section>
  )
}

function Frozen({ plan, number }: { plan: string; number: number }) {
  const { data, error } = useQuery(filingQuery(plan, number))
  if (error) return <ProblemNotice error={error} />
  return data ? <DocumentView compiled={data.compiled as Compiled} /> : null
}
