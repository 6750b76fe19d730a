import { useTexts } from '~/i18n'
import { formatDate, formatInstant } from '~/ui/format'
import type { PlanFiling } from './queries'

/** What those who received a filing answered. */
export function Receipts({ receipts }: { receipts: PlanFiling['receipts'] }) {
  const { t, term, language } = useTexts()
  return (
    <ul className="plan-events">
      {receipts.map((receipt) => (
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
  )
}
