import { useParams, useSearch } from '@tanstack/react-router'
import { CreatePage, EditPage } from '~/ledger/form/EditPage'
import { LedgerList } from '~/ledger/list/LedgerList'
import { RecordPage } from '~/ledger/record/RecordPage'
import { useStartingPair } from '~/reference/useStartingPair'
import { LineagePanel } from './LineagePanel'
import { replicationLedger } from './ledger'
import { PracticeCounts } from './PracticeCounts'

export function ReplicationsPage() {
  return <LedgerList ledger={replicationLedger}>{(search) => <PracticeCounts search={search} />}</LedgerList>
}

export function ReplicationPage() {
  const { id } = useParams({ from: '/shell/replications/$id' })
  return (
    <RecordPage ledger={replicationLedger} id={id}>
      {() => <LineagePanel id={id} />}
    </RecordPage>
  )
}

export function NewReplicationPage() {
  const { pairCode } = useSearch({ from: '/shell/replications/new' })
  const startsIn = useStartingPair(pairCode)
  return (
    <CreatePage
      ledger={replicationLedger}
      base={{ stage: 'BENCHMARKED', clauses: ['T1.1.d'], pairCode: startsIn }}
    />
  )
}

export function EditReplicationPage() {
  const { id } = useParams({ from: '/shell/replications/$id/edit' })
  return <EditPage ledger={replicationLedger} id={id} />
}
