import type { Support, SupportRow } from '~/api/types'
import { ledgerApi } from '~/ledger/api'

export const supportApi = ledgerApi<SupportRow, Support>('supports')
