import { useQuery } from '@tanstack/react-query'
import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { type EvaluationDetail, type Progress, progressQuery } from '../roundQueries'
import { type CoverageRow, markOf, rowsOf } from './coverage'
import '~/ui/skeleton.css'
import './coverage.css'

/** Who has done how much of which pair. */
export function Coverage({ round }: { round: EvaluationDetail }) {
  const { t } = useTexts()
  const { data, error, refetch } = useQuery(progressQuery(round.id))
  if (data?.parts.length === 0) return null
  return (
    <section className="panel" aria-labelledby="evaluation-coverage">
      <h2 id="evaluation-coverage">{t('evaluation.coverage')}</h2>
      <p className="quiet">{t('evaluation.coverageLead')}</p>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <div className="skeleton skeleton-line" />}
      {data && <Matrix progress={data} />}
    </section>
  )
}

function Matrix({ progress }: { progress: Progress }) {
  const { t } = useTexts()
  const pairs = [...new Set(progress.parts.map(({ pairCode }) => pairCode))]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <div className="evaluation-scroll" tabIndex={0}>
      <table className="evaluation-matrix">
        <thead>
          <tr>
            <th scope="col">{t('evaluation.who')}</th>
            {pairs.map((code) => (
              <th key={code} scope="col">
                <PairName code={code} />
              </th>
            ))}
            <th scope="col">{t('evaluation.total')}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(progress).map((row) => (
            <tr key={`${row.kind} ${row.username ?? ''}`}>
              <th scope="row">
                <Who row={row} />
              </th>
              {pairs.map((code) => (
                <td key={code}>
                  {row.cells
                    .filter(({ pairCode }) => pairCode === code)
                    .map((cell) => (
                      <Cell key={code} cell={cell} />
                    ))}
                </td>
              ))}
              <td className="figure">
                {row.kind === 'REVIEW'
                  ? t('evaluation.times', { count: row.done })
                  : `${row.done} / ${row.due}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Who({ row: { kind, username } }: { row: CoverageRow }) {
  const { t } = useTexts()
  if (kind === 'EXPERT') return username
  return t(kind === 'SELF' ? 'evaluation.selfRow' : 'evaluation.reviewRow')
}

function Cell({ cell }: { cell: Progress['parts'][number] }) {
  const { t } = useTexts()
  const mark = markOf(cell)
  const text = () => {
    if (mark === 'recused') return t('evaluation.recused')
    return mark === 'count' ? t('evaluation.times', { count: cell.done }) : `${cell.done} / ${cell.due}`
  }
  return (
    <span className="coverage-mark figure" data-mark={mark}>
      {text()}
    </span>
  )
}
