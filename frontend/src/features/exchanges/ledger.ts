import { linkOptions } from '@tanstack/react-router'
import type { Exchange, ExchangeRow } from '~/api/types'
import type { ListedLedger } from '~/ledger/description'
import { exchangeApi } from './api'
import { exchangeColumns } from './columns'
import { exchangeFields } from './fields'
import { exchangeFilters } from './filters'
import { clauseFollows } from './startingClause'

export const exchangeLedger: ListedLedger<ExchangeRow, Exchange> = {
  name: 'cadre-exchanges',
  title: 'shell.nav.exchanges',
  one: 'exchange.one',
  emptyHint: 'exchange.emptyHint',
  draftAccess: 'DRAFT',
  columns: exchangeColumns,
  filters: exchangeFilters,
  defaultSort: '-updatedAt',
  fields: exchangeFields,
  follow: clauseFollows,
  links: {
    list: linkOptions({ to: '/exchanges' }),
    create: linkOptions({ to: '/exchanges/new' }),
    record: (id) => linkOptions({ to: '/exchanges/$id', params: { id } }),
    edit: (id) => linkOptions({ to: '/exchanges/$id/edit', params: { id } }),
  },
  api: exchangeApi,
}
