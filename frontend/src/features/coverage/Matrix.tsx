import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import type { Clause } from '~/api/types'
import { useTexts } from '~/i18n'
import { isWithin } from '~/reference/clauseTree'
import type { Cell, Coverage } from '~/reference/coverage'
import { LevelMark } from '~/reference/LevelMark'
import { PairName } from '~/reference/PairName'
import { clausesQuery } from '~/reference/queries'

/** Clauses down, pairs across; each cell opens what it rests on. */
export function Matrix({ coverage }: { coverage: Coverage }) {
  const { t, titled } = useTexts()
  const { data: clauses } = useSuspenseQuery(clausesQuery)
  const byCode = new Map(clauses.map((clause) => [clause.code, clause]))
  const { group, pair, clause } = useSearch({ from: '/shell/coverage' })
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () =>
      new Set(
        clauses
          .map(({ code }) => code)
          .filter((code) => (group && isWithin(clauses, code, group)) || isWithin(clauses, clause, code)),
      ),
  )
  const place = useCallback((row: HTMLElement | null) => row?.scrollIntoView({ block: 'center' }), [])
  const folding = coverage.rows.flatMap(({ clauseCode, cells }) =>
    folds(byCode.get(clauseCode)) && cells.some(({ measures }) => measures > 0) ? [clauseCode] : [],
  )
  const shown = coverage.rows.filter(({ clauseCode }) => {
    const parent = byCode.get(clauseCode)?.parentCode
    return !parent || !folding.includes(parent) || open.has(parent)
  })
  const allOpen = folding.every((code) => open.has(code))
  const turn = (code: string) =>
    setOpen(new Set(open.has(code) ? [...open].filter((one) => one !== code) : [...open, code]))
  return (
    <>
      <p className="no-print">
        <button type="button" className="fold" onClick={() => setOpen(new Set(allOpen ? [] : folding))}>
          {t(allOpen ? 'coverage.foldAll' : 'coverage.openAll')}
        </button>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard */}
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
            {shown.map(({ clauseCode, cells }) => {
              const ofRow = byCode.get(clauseCode)
              return (
                <tr
                  key={clauseCode}
                  data-kind={byCode.get(clauseCode)?.kind}
                  ref={clauseCode === group ? place : undefined}
                >
                  <th scope="row">
                    {folding.includes(clauseCode) ? (
                      <button
                        type="button"
                        className="fold"
                        aria-expanded={open.has(clauseCode)}
                        onClick={() => turn(clauseCode)}
                      >
                        <span className="figure">{clauseCode}</span> {ofRow && titled(ofRow)}
                      </button>
                    ) : (
                      <>
                        <span className="figure">{clauseCode}</span> {ofRow && titled(ofRow)}
                      </>
                    )}
                  </th>
                  {cells.map((cell) => (
                    <td key={cell.pairCode}>
                      <MatrixCell
                        cell={cell}
                        clauseCode={clauseCode}
                        open={cell.pairCode === pair && clauseCode === clause}
                      />
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
    </>
  )
}

/** What stands above measures; a group stays in sight with its tasks. */
function folds(clause: Clause | undefined): boolean {
  return clause?.kind === 'TASK' || clause?.kind === 'SAFEGUARD'
}

interface CellProps {
  cell: Cell
  clauseCode: string
  /** What it rests on stands above. */
  open: boolean
}

function MatrixCell({ cell, clauseCode, open }: CellProps) {
  const { t, term } = useTexts()
  const { level, before, measures, touched, records, pairCode } = cell
  if (level === 'NONE' && records === 0) return <LevelMark level="NONE" />
  return (
    <Link
      from="/coverage"
      to="/coverage"
      search={(now) => ({ ...now, pair: pairCode, clause: clauseCode })}
      resetScroll={false}
      className="matrix-cell"
      aria-current={open ? 'true' : undefined}
    >
      <LevelMark level={level} />
      {measures > 0 && (
        <span className="quiet figure">
          {touched}/{measures}
        </span>
      )}
      {before && before !== level && (
        <span className="quiet">
          {t('coverage.changed', {
            before: term('coverageLevel', before),
            now: term('coverageLevel', level),
          })}
        </span>
      )}
    </Link>
  )
}
