import { useParams, useSearch } from '@tanstack/react-router'
import { CreatePage, EditPage } from '~/ledger/form/EditPage'
import { LedgerList } from '~/ledger/list/LedgerList'
import { RecordPage } from '~/ledger/record/RecordPage'
import { useStartingPair } from '~/reference/useStartingPair'
import { Balance } from './Balance'
import { exchangeLedger } from './ledger'
import { ParticipantsPanel } from './ParticipantsPanel'
import './exchanges.css'

export function ExchangesPage() {
  return <LedgerList ledger={exchangeLedger}>{(search) => <Balance search={search} />}</LedgerList>
}

export function ExchangePage() {
  const { id } = useParams({ from: '/shell/exchanges/$id' })
  return (
    <RecordPage ledger={exchangeLedger} id={id}>
      {(exchange, etag) => <ParticipantsPanel exchange={exchange} etag={etag} />}
    </RecordPage>
  )
}

export function NewExchangePage() {
  const { pairCode } = useSearch({ from: '/shell/exchanges/new' })
  const startsIn = useStartingPair(pairCode)
  return (
    <CreatePage
      ledger={exchangeLedger}
      base={{ kind: 'SECONDMENT', clauses: ['S3.a'], pairCode: startsIn }}
    />
  )
}

export function EditExchangePage() {
  const { id } = useParams({ from: '/shell/exchanges/$id/edit' })
  return <EditPage ledger={exchangeLedger} id={id} />
}
