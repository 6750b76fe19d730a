import type { Agreement, AgreementRow } from '~/api/types'
import { ledgerApi } from '~/ledger/api'

export const agreementApi = ledgerApi<AgreementRow, Agreement>('agreements')
