import { useParams, useSearch } from '@tanstack/react-router'
import { CreatePage, EditPage } from '~/ledger/form/EditPage'
import { LedgerList } from '~/ledger/list/LedgerList'
import { RecordPage } from '~/ledger/record/RecordPage'
import { useStartingPair } from '~/reference/useStartingPair'
import { CommitmentsPanel } from './CommitmentsPanel'
import { meetingLedger } from './ledger'

export function MeetingsPage() {
  return <LedgerList ledger={meetingLedger} />
}

export function MeetingPage() {
  const { id } = useParams({ from: '/shell/meetings/$id' })
  return (
    <RecordPage ledger={meetingLedger} id={id}>
      {(meeting, etag) =>
        (meeting.commitments?.length ?? 0) > 0 && <CommitmentsPanel meeting={meeting} etag={etag} />
      }
    </RecordPage>
  )
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
