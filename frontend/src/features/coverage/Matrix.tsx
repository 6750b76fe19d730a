import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import { clausesQuery } from '~/reference/queries'
import { LevelMark } from './LevelMark'
import type { Cell, Coverage } from './queries'

/** Clauses down, pairs across; each cell opens what it rests on. */
export function Matrix({ coverage }: { coverage: Coverage }) {
  const { t, titled } = useTexts()
  const { data: clauses } = useSuspenseQuery(clausesQuery)
  const byCode = new Map(clauses.map((clause) => [clause.code, clause]))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard
    <section className="panel matrix-frame" aria-label={t('shell.nav.coverage')} tabIndex={0}>
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">{t('coverage.clause')}</th>
            {coverage.pairCodes.map((code) => (
              <th key={code} scope="col">
                <PairName code={code} link />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {coverage.rows.map(({ clauseCode, cells }) => {
            const clause = byCode.get(clauseCode)
            return (
              <tr key={clauseCode} data-kind={clause?.kind}>
                <th scope="row">
                  <span className="figure">{clauseCode}</span> {clause && titled(clause)}
                </th>
                {cells.map((cell) => (
                  <td key={cell.pairCode}>
                    <MatrixCell cell={cell} clauseCode={clauseCode} />
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

function MatrixCell({ cell, clauseCode }: { cell: Cell; clauseCode: string }) {
  const { t } = useTexts()
  const { level, before, measures, touched, records, pairCode } = cell
  if (level === 'NONE' && records === 0) return <LevelMark level="NONE" />
  return (
    <Link
      from="/coverage"
      to="/coverage"
      search={(now) => ({ ...now, pair: pairCode, clause: clauseCode })}
      resetScroll={false}
      className="matrix-cell"
    >
      <LevelMark level={level} />
      {measures > 0 && (
        <span className="quiet figure">
          {touched}/{measures}
        </span>
      )}
      {before && before !== level && <span className="quiet">{t('coverage.changed')}</span>}
    </Link>
  )
}
