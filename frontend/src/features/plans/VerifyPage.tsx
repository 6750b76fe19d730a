import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { asProblem } from '~/api/errors'
import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import { formatInstant } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { PlansHead } from './PlansHead'
import { filingsQuery, type PlanVerification, verificationQuery } from './queries'
import { Receipts } from './Receipts'
import { typedCode } from './typedCode'
import '~/ledger/facts/facts.css'
import '~/ui/notice.css'
import './plans.css'

/** Leads from the code on a paper to what was filed, and says whether it is kept as it was. */
export function VerifyPage() {
  const { t } = useTexts()
  const navigate = useNavigate({ from: '/verify' })
  const { code: asked } = useSearch({ from: '/shell/verify' })
  const [typed, type] = useState(asked ?? '')
  const code = typedCode(asked ?? '')
  return (
    <div className="page">
      <PlansHead />
      <p className="quiet">{t('plan.verifyLead')}</p>
      <form
        className="panel plan-form"
        onSubmit={(event) => {
          event.preventDefault()
          void navigate({ search: { code: typed.trim() || undefined } })
        }}
      >
        <div className="plan-field">
          <label htmlFor="verification-code">{t('plan.verificationCode')}</label>
          <input
            id="verification-code"
            className="plan-input plan-code"
            required
            maxLength={40}
            autoComplete="off"
            spellCheck={false}
            aria-describedby="verification-hint"
            value={typed}
            onChange={({ target }) => type(target.value)}
          />
          <p id="verification-hint" className="quiet">
            {t('plan.verifyHint')}
          </p>
        </div>
        <div>
          <Button type="primary" htmlType="submit">
            {t('plan.verifyButton')}
          </Button>
        </div>
      </form>
      {asked && <Answer code={code} />}
    </div>
  )
}

function Answer({ code }: { code: string }) {
  const { t } = useTexts()
  const { data, error, refetch } = useQuery({ ...verificationQuery(code), enabled: code !== '' })
  if (code === '' || (error && asProblem(error).status === 404)) {
    return (
      <div className="notice" data-tone="bad" role="alert">
        <p>{t('plan.unknownCode')}</p>
      </div>
    )
  }
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />
  return data ? <Found found={data} /> : null
}

function Found({ found }: { found: PlanVerification }) {
  const { t, term, language } = useTexts()
  const { data: filings } = useQuery(filingsQuery(found.planId))
  const filing = filings?.find(({ number }) => number === found.number)
  return (
    <section className="panel" role="status">
      <h2>{found.title}</h2>
      <p className="notice" data-tone={found.intact ? 'good' : 'bad'}>
        {t(found.intact ? 'plan.intact' : 'plan.notIntact')}
      </p>
      <p className="plan-facts">
        <PairName code={found.pairCode} link /> <span>{term('dutyKind', found.kind)}</span>
        <span>{t('plan.filing', { number: found.number })}</span>
        <span>{t('plan.filedAt', { at: formatInstant(found.filedAt, language) })}</span>
        <span className="quiet figure">{found.code}</span>
      </p>
      <p className="quiet figure plan-digest">
        {t('plan.digest')} {found.digest}
      </p>
      {filing && filing.receipts.length === 0 && <p className="quiet">{t('plan.noReceipts')}</p>}
      {filing && <Receipts receipts={filing.receipts} />}
      <p>
        <Link to="/plans/$id" params={{ id: found.planId }} search={{ view: 'filed', filing: found.number }}>
          {t('plan.openFiling')}
        </Link>
      </p>
    </section>
  )
}
