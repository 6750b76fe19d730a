import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { useMe } from '~/api/me'
import { CreatePage, EditPage } from '~/ledger/form/EditPage'
import { LedgerList } from '~/ledger/list/LedgerList'
import { RecordPage } from '~/ledger/record/RecordPage'
import { performanceQuestion } from './api'
import { agreementLedger } from './ledger'
import { PerformancePanel } from './PerformancePanel'

export function AgreementsPage() {
  return <LedgerList ledger={agreementLedger} />
}

export function AgreementPage() {
  const { id } = useParams({ from: '/shell/agreements/$id' })
  const { data: performance } = useQuery(performanceQuestion(id))
  return (
    <RecordPage ledger={agreementLedger} id={id}>
      {(agreement) => performance && <PerformancePanel agreement={agreement} performance={performance} />}
    </RecordPage>
  )
}

export function NewAgreementPage() {
  const { pairCode } = useSearch({ from: '/shell/agreements/new' })
  const only = useMe().pairs.filter(({ pair }) => pair.kind !== 'SUB')
  const own = only.length === 1 ? only[0]?.pair.code : undefined
  return <CreatePage ledger={agreementLedger} base={{ kind: 'FRAMEWORK', pairCode: pairCode ?? own }} />
}

export function EditAgreementPage() {
  const { id } = useParams({ from: '/shell/agreements/$id/edit' })
  return <EditPage ledger={agreementLedger} id={id} />
}
