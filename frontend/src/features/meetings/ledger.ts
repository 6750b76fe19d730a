import { linkOptions } from '@tanstack/react-router'
import type { Meeting, MeetingRow } from '~/api/types'
import type { ListedLedger } from '~/ledger/description'
import { meetingApi } from './api'
import { meetingColumns } from './columns'
import { meetingFields } from './fields'
import { meetingFilters } from './filters'

export const meetingLedger: ListedLedger<MeetingRow, Meeting> = {
  name: 'meetings',
  title: 'shell.nav.meetings',
  one: 'meeting.one',
  emptyHint: 'meeting.emptyHint',
  draftAccess: 'DRAFT',
  columns: meetingColumns,
  filters: meetingFilters,
  defaultSort: '-updatedAt',
  fields: meetingFields,
  links: {
    list: linkOptions({ to: '/meetings' }),
    create: linkOptions({ to: '/meetings/new' }),
    record: (id) => linkOptions({ to: '/meetings/$id', params: { id } }),
    edit: (id) => linkOptions({ to: '/meetings/$id/edit', params: { id } }),
  },
  api: meetingApi,
}
