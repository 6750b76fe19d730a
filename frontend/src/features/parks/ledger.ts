import { linkOptions } from '@tanstack/react-router'
import type { Park, ParkRow } from '~/api/types'
import type { ListedLedger } from '~/ledger/description'
import { parkApi } from './api'
import { parkColumns } from './columns'
import { parkFields } from './fields'
import { parkFilters } from './filters'

export const parkLedger: ListedLedger<ParkRow, Park> = {
  name: 'parks',
  title: 'shell.nav.parks',
  one: 'park.one',
  emptyHint: 'park.emptyHint',
  draftAccess: 'DRAFT',
  columns: parkColumns,
  filters: parkFilters,
  defaultSort: '-updatedAt',
  fields: parkFields,
  links: {
    list: linkOptions({ to: '/parks' }),
    create: linkOptions({ to: '/parks/new' }),
    record: (id) => linkOptions({ to: '/parks/$id', params: { id } }),
    edit: (id) => linkOptions({ to: '/parks/$id/edit', params: { id } }),
  },
  api: parkApi,
}
