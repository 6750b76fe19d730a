import { useParams, useSearch } from '@tanstack/react-router'
import { CreatePage, EditPage } from '~/ledger/form/EditPage'
import { LedgerList } from '~/ledger/list/LedgerList'
import { RecordPage } from '~/ledger/record/RecordPage'
import { useStartingPair } from '~/reference/useStartingPair'
import { meetingLedger } from './ledger'

export function MeetingsPage() {
  return <LedgerList ledger={meetingLedger} />
}

export function MeetingPage() {
  const { id } = useParams({ from: '/shell/meetings/$id' })
  return <RecordPage ledger={meetingLedger} id={id} />
}

export function NewMeetingPage() {
  const { pairCode } = useSearch({ from: '/shell/meetings/new' })
  const startsIn = useStartingPair(pairCode)
  return (
    <CreatePage
      ledger={meetingLedger}
      base={{ kind: 'WORK_MEETING', level: 'PROVINCE', pairCode: startsIn }}
    />
  )
}

export function EditMeetingPage() {
  const { id } = useParams({ from: '/shell/meetings/$id/edit' })
  return <EditPage ledger={meetingLedger} id={id} />
}
