import { useSearch } from '@tanstack/react-router'
import { useMe } from '~/api/me'
import { CreatePage } from '~/ledger/form/EditPage'
import { projectLedger } from './ledger'

/** A new project starts in the pair it was opened from, else in the one that is the person's own. */
export function NewProjectPage() {
  const { pairCode } = useSearch({ from: '/shell/projects/new' })
  const { pairs } = useMe()
  const main = pairs.filter(({ pair }) => pair.kind !== 'SUB')
  const only = main.length === 1 ? main[0]?.pair.code : undefined
  const base = { stage: 'INTENDED', kind: 'INVESTMENT', pairCode: pairCode ?? only }
  return <CreatePage ledger={projectLedger} base={base} />
}
