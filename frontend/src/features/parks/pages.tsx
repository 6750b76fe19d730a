import { useParams, useSearch } from '@tanstack/react-router'
import { CreatePage, EditPage } from '~/ledger/form/EditPage'
import { LedgerList } from '~/ledger/list/LedgerList'
import { RecordPage } from '~/ledger/record/RecordPage'
import { useStartingPair } from '~/reference/useStartingPair'
import { IndicatorsPanel } from './IndicatorsPanel'
import { parkLedger } from './ledger'
import { SettlementsPanel } from './SettlementsPanel'
import { TenantsPanel } from './TenantsPanel'
import { TermsPanel } from './TermsPanel'
import './parks.css'

export function ParksPage() {
  return <LedgerList ledger={parkLedger} />
}

export function ParkPage() {
  const { id } = useParams({ from: '/shell/parks/$id' })
  return (
    <RecordPage ledger={parkLedger} id={id}>
      {(park, etag) => (
        <>
          <TenantsPanel park={park} etag={etag} />
          <IndicatorsPanel park={park} etag={etag} />
          <TermsPanel park={park} etag={etag} />
          <SettlementsPanel park={park} etag={etag} />
        </>
      )}
    </RecordPage>
  )
}

export function NewParkPage() {
  const { pairCode } = useSearch({ from: '/shell/parks/new' })
  const startsIn = useStartingPair(pairCode)
  return <CreatePage ledger={parkLedger} base={{ clauses: ['T4.2.a'], pairCode: startsIn }} />
}

export function EditParkPage() {
  const { id } = useParams({ from: '/shell/parks/$id/edit' })
  return <EditPage ledger={parkLedger} id={id} />
}
