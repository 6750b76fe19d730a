import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { CreatePage, EditPage } from '~/ledger/form/EditPage'
import { LedgerList } from '~/ledger/list/LedgerList'
import { RecordPage } from '~/ledger/record/RecordPage'
import { useStartingPair } from '~/reference/useStartingPair'
import { performanceQuestion } from './api'
import { agreementLedger } from './ledger'
import { ObligationsPanel } from './ObligationsPanel'
import { PerformancePanel } from './PerformancePanel'

export function AgreementsPage() {
  return <LedgerList ledger={agreementLedger} />
}

export function AgreementPage() {
  const { id } = useParams({ from: '/shell/agreements/$id' })
  const { data: performance } = useQuery(performanceQuestion(id))
  return (
    <RecordPage ledger={agreementLedger} id={id}>
      {(agreement, etag) => (
        <>
          {performance && <PerformancePanel agreement={agreement} performance={performance} />}
          {(agreement.obligations?.length ?? 0) > 0 && <ObligationsPanel agreement={agreement} etag={etag} />}
        </>
      )}
    </RecordPage>
  )
}

export function NewAgreementPage() {
  const { pairCode } = useSearch({ from: '/shell/agreements/new' })
  const startsIn = useStartingPair(pairCode)
  return <CreatePage ledger={agreementLedger} base={{ kind: 'FRAMEWORK', pairCode: startsIn }} />
}

export function EditAgreementPage() {
  const { id } = useParams({ from: '/shell/agreements/$id/edit' })
  return <EditPage ledger={agreementLedger} id={id} />
}
