import { LedgerList } from '~/ledger/list/LedgerList'
import { projectLedger } from './ledger'

export function ProjectsPage() {
  return <LedgerList ledger={projectLedger} />
}
