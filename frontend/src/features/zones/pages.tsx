import { useParams, useSearch } from '@tanstack/react-router'
import { CreatePage, EditPage } from '~/ledger/form/EditPage'
import { LedgerList } from '~/ledger/list/LedgerList'
import { RecordPage } from '~/ledger/record/RecordPage'
import { useStartingPair } from '~/reference/useStartingPair'
import { zoneLinkLedger } from './ledger'
import { OutcomePanel } from './OutcomePanel'

export function ZoneLinksPage() {
  return <LedgerList ledger={zoneLinkLedger} />
}

export function ZoneLinkPage() {
  const { id } = useParams({ from: '/shell/zone-links/$id' })
  return (
    <RecordPage ledger={zoneLinkLedger} id={id}>
      {(link) => <OutcomePanel link={link} />}
    </RecordPage>
  )
}

export function NewZoneLinkPage() {
  const { pairCode } = useSearch({ from: '/shell/zone-links/new' })
  const startsIn = useStartingPair(pairCode)
  return <CreatePage ledger={zoneLinkLedger} base={{ clauses: ['T4.1.a'], pairCode: startsIn }} />
}

export function EditZoneLinkPage() {
  const { id } = useParams({ from: '/shell/zone-links/$id/edit' })
  return <EditPage ledger={zoneLinkLedger} id={id} />
}
