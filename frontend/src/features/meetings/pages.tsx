import { useParams, useSearch } from '@tanstack/react-router'
import { useMe } from '~/api/me'
import { CreatePage, EditPage } from '~/ledger/form/EditPage'
import { LedgerList } from '~/ledger/list/LedgerList'
import { RecordPage } from '~/ledger/record/RecordPage'
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
  const only = useMe().pairs.filter(({ pair }) => pair.kind !== 'SUB')
  const own = only.length === 1 ? only[0]?.pair.code : undefined
  return (
    <CreatePage
      ledger={meetingLedger}
      base={{ kind: 'WORK_MEETING', level: 'PROVINCE', pairCode: pairCode ?? own }}
    />
  )
}

export function EditMeetingPage() {
  const { id } = useParams({ from: '/shell/meetings/$id/edit' })
  return <EditPage ledger={meetingLedger} id={id} />
}
