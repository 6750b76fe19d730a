import type { CommitmentRow } from '~/api/types'
import type { ExportedColumn } from '~/ledger/list/ExportButton'

/** What was agreed upon at meetings, as a file. */
export const commitmentColumns: readonly ExportedColumn<CommitmentRow>[] = [
  { title: 'meeting.commitment.content', text: ({ content }) => content },
  { title: 'record.state', text: ({ state }, { texts }) => texts.term('commitmentState', state) },
  { title: 'ledger.end.dueOn', text: ({ dueOn }) => dueOn },
  { title: 'meeting.commitment.keptOn', text: ({ keptOn }) => keptOn },
  { title: 'meeting.commitment.side', text: ({ side }, { texts }) => texts.term('side', side) },
  { title: 'meeting.commitment.organisation', text: ({ organisation }) => organisation },
  { title: 'record.pairCode', text: ({ pairCode }, { pair }) => pair(pairCode) },
  { title: 'meeting.of', text: ({ meetingName }) => meetingName },
]
