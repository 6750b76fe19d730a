import { linkOptions } from '@tanstack/react-router'
import type { ZoneLink, ZoneLinkRow } from '~/api/types'
import type { ListedLedger } from '~/ledger/description'
import { zoneLinkApi } from './api'
import { zoneLinkColumns } from './columns'
import { zoneLinkFields } from './fields'
import { zoneLinkFilters } from './filters'

export const zoneLinkLedger: ListedLedger<ZoneLinkRow, ZoneLink> = {
  name: 'zone-links',
  title: 'shell.nav.zoneLinks',
  one: 'zoneLink.one',
  emptyHint: 'zoneLink.emptyHint',
  draftAccess: 'DRAFT',
  columns: zoneLinkColumns,
  filters: zoneLinkFilters,
  defaultSort: '-updatedAt',
  fields: zoneLinkFields,
  links: {
    list: linkOptions({ to: '/zone-links' }),
    create: linkOptions({ to: '/zone-links/new' }),
    record: (id) => linkOptions({ to: '/zone-links/$id', params: { id } }),
    edit: (id) => linkOptions({ to: '/zone-links/$id/edit', params: { id } }),
  },
  api: zoneLinkApi,
}
