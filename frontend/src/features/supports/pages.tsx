import { useParams, useSearch } from '@tanstack/react-router'
import { CreatePage, EditPage } from '~/ledger/form/EditPage'
import { LedgerList } from '~/ledger/list/LedgerList'
import { RecordPage } from '~/ledger/record/RecordPage'
import { useStartingPair } from '~/reference/useStartingPair'
import { supportLedger } from './ledger'
import { MovementsPanel } from './MovementsPanel'

export function SupportsPage() {
  return <LedgerList ledger={supportLedger} />
}

export function SupportPage() {
  const { id } = useParams({ from: '/shell/supports/$id' })
  return (
    <RecordPage ledger={supportLedger} id={id}>
      {(support) => (support.movements?.length ?? 0) > 0 && <MovementsPanel support={support} />}
    </RecordPage>
  )
}

export function NewSupportPage() {
  const { pairCode } = useSearch({ from: '/shell/supports/new' })
  const startsIn = useStartingPair(pairCode)
  return (
    <CreatePage
      ledger={supportLedger}
      base={{ kind: 'CENTRAL_BUDGET', unit: 'WAN_YUAN', pairCode: startsIn }}
    />
  )
}

export function EditSupportPage() {
  const { id } = useParams({ from: '/shell/supports/$id/edit' })
  return <EditPage ledger={supportLedger} id={id} />
}
