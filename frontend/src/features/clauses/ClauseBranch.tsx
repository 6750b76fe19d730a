import { Link } from '@tanstack/react-router'
import type { Clause } from '~/api/types'
import { useTexts } from '~/i18n'
import { isWithin } from '~/reference/clauseTree'
import { childrenOf } from './tree'

interface Props {
  clauses: readonly Clause[]
  parent: string | undefined
  openAll: boolean
  chosen: string | undefined
}

/** A level of the plan; deeper levels unfold. */
export function ClauseBranch({ clauses, parent, openAll, chosen }: Props) {
  return (
    <ul className="clause-branch">
      {childrenOf(clauses, parent).map((clause) => (
        <ClauseNode key={clause.code} clause={clause} clauses={clauses} openAll={openAll} chosen={chosen} />
      ))}
    </ul>
  )
}

function ClauseNode({ clause, clauses, openAll, chosen }: Omit<Props, 'parent'> & { clause: Clause }) {
  const { t, titled } = useTexts()
  const branch = childrenOf(clauses, clause.code).length > 0
  const open = openAll || clause.level === 0 || isWithin(clauses, chosen, clause.code)
  const link = (
    <Link to="/clauses/$code" params={{ code: clause.code }} className="clause-link">
      <span className="clause-code">{clause.code}</span>
      {titled(clause)}
    </Link>
  )
  if (!branch) return <li>{link}</li>
  return (
    <li>
      {link}
      <details open={open}>
        <summary aria-label={t('pairPage.unfold', { name: titled(clause) })} />
        <ClauseBranch clauses={clauses} parent={clause.code} openAll={openAll} chosen={chosen} />
      </details>
    </li>
  )
}
