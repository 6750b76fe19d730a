import { linkOptions } from '@tanstack/react-router'
import type { Replication, ReplicationRow } from '~/api/types'
import type { ListedLedger } from '~/ledger/description'
import { replicationApi } from './api'
import { replicationColumns } from './columns'
import { replicationFields } from './fields'
import { replicationFilters } from './filters'

export const replicationLedger: ListedLedger<ReplicationRow, Replication> = {
  name: 'replications',
  title: 'shell.nav.replications',
  one: 'replication.one',
  emptyHint: 'replication.emptyHint',
  draftAccess: 'DRAFT',
  columns: replicationColumns,
  filters: replicationFilters,
  defaultSort: '-updatedAt',
  fields: replicationFields,
  links: {
    list: linkOptions({ to: '/replications' }),
    create: linkOptions({ to: '/replications/new' }),
    record: (id) => linkOptions({ to: '/replications/$id', params: { id } }),
    edit: (id) => linkOptions({ to: '/replications/$id/edit', params: { id } }),
  },
  api: replicationApi,
}
