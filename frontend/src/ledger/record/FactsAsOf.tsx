import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { asProblem } from '~/api/errors'
import { useTexts } from '~/i18n'
import { formatDate } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import type { Ledger, LedgerRecord, LedgerRow } from '../description'
import { FactGroups } from '../facts/FactGroups'
import { factsOf } from '../facts/values'

interface Props<Row extends LedgerRow, Rec extends LedgerRecord> {
  ledger: Ledger<Row, Rec>
  id: string
  day: string
  onBack: () => void
}

/** The facts that were in force on a day, marked as such. */
export function FactsAsOf<Row extends LedgerRow, Rec extends LedgerRecord>({
  ledger,
  id,
  day,
  onBack,
}: Props<Row, Rec>) {
  const { t, language } = useTexts()
  const { data, error } = useQuery(ledger.api.recordAsOf(id, day))
  const unheard = error !== null && asProblem(error).status === 404
  const date = formatDate(day, language)
  return (
    <>
      <div className="notice" data-tone="wait" role="status">
        <p>
          <strong>{t(unheard ? 'ledger.asOf.nothing' : 'ledger.asOf.notice', { date })}</strong>
        </p>
        <Button onClick={onBack}>{t('ledger.asOf.back')}</Button>
      </div>
      {error && !unheard && <ProblemNotice error={error} />}
      {!data && !error && <div className="skeleton skeleton-block" />}
      {data && <FactGroups fields={ledger.fields} facts={factsOf(ledger.fields, data)} />}
    </>
  )
}
