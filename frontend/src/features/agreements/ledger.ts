import { linkOptions } from '@tanstack/react-router'
import type { Agreement, AgreementRow } from '~/api/types'
import type { ListedLedger } from '~/ledger/description'
import { agreementApi } from './api'
import { agreementColumns } from './columns'
import { agreementFields } from './fields'
import { agreementFilters } from './filters'

export const agreementLedger: ListedLedger<AgreementRow, Agreement> = {
  name: 'agreements',
  title: 'shell.nav.agreements',
  one: 'agreement.one',
  emptyHint: 'agreement.emptyHint',
  draftAccess: 'DRAFT',
  columns: agreementColumns,
  filters: agreementFilters,
  defaultSort: '-updatedAt',
  fields: agreementFields,
  links: {
    list: linkOptions({ to: '/agreements' }),
    create: linkOptions({ to: '/agreements/new' }),
    record: (id) => linkOptions({ to: '/agreements/$id', params: { id } }),
    edit: (id) => linkOptions({ to: '/agreements/$id/edit', params: { id } }),
  },
  api: agreementApi,
}
