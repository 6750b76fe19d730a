import { useSearch } from '@tanstack/react-router'
import { CreatePage } from '~/ledger/form/EditPage'
import { useStartingPair } from '~/reference/useStartingPair'
import { projectLedger } from './ledger'

export function NewProjectPage() {
  const { pairCode } = useSearch({ from: '/shell/projects/new' })
  const startsIn = useStartingPair(pairCode)
  return (
    <CreatePage ledger={projectLedger} base={{ stage: 'INTENDED', kind: 'INVESTMENT', pairCode: startsIn }} />
  )
}
