import { useSuspenseQuery } from '@tanstack/react-query'
import { useTexts } from '~/i18n'
import { ClauseTag } from '~/reference/ClauseTag'
import { isWithin } from '~/reference/clauseTree'
import { clausesQuery } from '~/reference/queries'

interface Props {
  title: string
  codes: string[]
}

/** What nobody touches, by the groups and safeguards of the plan in which it stands. */
export function Untouched({ title, codes }: Props) {
  const { titled } = useTexts()
  const { data: clauses } = useSuspenseQuery(clausesQuery)
  const groups = clauses
    .filter(({ kind }) => kind === 'TASK_GROUP' || kind === 'SAFEGUARD')
    .map((group) => ({ group, within: codes.filter((code) => isWithin(clauses, code, group.code)) }))
    .filter(({ within }) => within.length > 0)
  const elsewhere = codes.filter((code) => !groups.some(({ within }) => within.includes(code)))
  return (
    <section className="panel" aria-labelledby="untouched">
      <h2 id="untouched" tabIndex={-1}>
        {title} <span className="figure">{codes.length}</span>
      </h2>
      {groups.map(({ group, within }) => (
        <section key={group.code}>
          <h3>
            <span className="figure">{group.ref}</span> {titled(group)}{' '}
            <span className="quiet figure">{within.length}</span>
          </h3>
          <Chips codes={within} />
        </section>
      ))}
      {elsewhere.length > 0 && <Chips codes={elsewhere} />}
    </section>
  )
}

function Chips({ codes }: { codes: string[] }) {
  return (
    <ul className="coverage-chips">
      {codes.map((code) => (
        <li key={code}>
          <ClauseTag code={code} />
        </li>
      ))}
    </ul>
  )
}
