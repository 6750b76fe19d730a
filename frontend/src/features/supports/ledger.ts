import { linkOptions } from '@tanstack/react-router'
import type { Support, SupportRow } from '~/api/types'
import type { ListedLedger } from '~/ledger/description'
import { supportApi } from './api'
import { supportColumns } from './columns'
import { supportFields } from './fields'
import { supportFilters } from './filters'
import { unitFollows } from './units'

export const supportLedger: ListedLedger<SupportRow, Support> = {
  name: 'supports',
  title: 'shell.nav.supports',
  one: 'support.one',
  emptyHint: 'support.emptyHint',
  draftAccess: 'DRAFT',
  columns: supportColumns,
  filters: supportFilters,
  defaultSort: '-updatedAt',
  fields: supportFields,
  follow: unitFollows,
  links: {
    list: linkOptions({ to: '/supports' }),
    create: linkOptions({ to: '/supports/new' }),
    record: (id) => linkOptions({ to: '/supports/$id', params: { id } }),
    edit: (id) => linkOptions({ to: '/supports/$id/edit', params: { id } }),
  },
  api: supportApi,
}
