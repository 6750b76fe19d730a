import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { may, useMe } from '~/api/me'
import { useTexts } from '~/i18n'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { FrozenFigures } from '../FrozenFigures'
import { type EvaluationDetail, type ScoreInput, type Snapshot, snapshotQuery } from '../roundQueries'
import { behind, DUTIES, dutiesOf, linesOf } from './evidence'
import type { Task } from './tasks'
import '~/ui/skeleton.css'

interface Props {
  round: EvaluationDetail
  task: Task
  inputs: readonly ScoreInput[]
  /** Whether to tell what the sides think of themselves. */
  withSelf: boolean
}

/** What an item rests on, beside it: the frozen figures with their records, and what the sides say. */
export function Evidence({ round, task, inputs, withSelf }: Props) {
  const { t } = useTexts()
  const { data, error, refetch } = useQuery(snapshotQuery(round.id))
  return (
    <section className="panel scoring-evidence" aria-labelledby="scoring-evidence">
      <h2 id="scoring-evidence">{t('scoring.evidence')}</h2>
      <p className="quiet">{t('scoring.evidenceLead')}</p>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <div className="skeleton skeleton-block" />}
      {data && <Facts round={round} task={task} snapshot={data} />}
      {withSelf && <SelfGiven task={task} inputs={inputs} />}
    </section>
  )
}

function Facts({ round, task, snapshot }: { round: EvaluationDetail; task: Task; snapshot: Snapshot }) {
  const { t } = useTexts()
  const readsDuties = may(useMe(), 'READ_DUTIES')
  const names = behind(task.item, task.dimension)
  const lines = linesOf(snapshot.figures, task.pair, names.measures)
  const duties = names.duties.length > 0 ? dutiesOf(snapshot.facts, task.pair) : undefined
  if (lines.length === 0 && !duties) return <p>{t('scoring.noEvidence')}</p>
  return (
    <>
      {names.ofDimension && <p>{t('scoring.evidenceOfDimension')}</p>}
      {lines.length > 0 && <FrozenFigures key={task.key} id={round.id} lines={lines} year={round.year} />}
      {duties && (
        <>
          <h3>
            {readsDuties ? (
              <Link to="/duties/list" search={{ pairCode: task.pair, year: String(round.year) }}>
                {t('scoring.duties')}
              </Link>
            ) : (
              t('scoring.duties')
            )}
          </h3>
          <dl className="scoring-duties">
            {DUTIES.map((name) => (
              <div key={name}>
                <dt>{t(`scoring.dutyNames.${name}`)}</dt>
                <dd className="figure">{duties[name]}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  )
}

function SelfGiven({ task, inputs }: { task: Task; inputs: readonly ScoreInput[] }) {
  const { t } = useTexts()
  const given = inputs.find(
    ({ kind, pairCode, item }) => kind === 'SELF' && pairCode === task.pair && item === task.item.code,
  )
  return (
    <>
      <h3>{t('scoring.selfGiven')}</h3>
      {given?.points === undefined ? (
        <p className="quiet">{t('scoring.selfNone')}</p>
      ) : (
        <p>
          {t('scoring.selfBy', {
            points: given.points,
            by: given.side ? t(`shell.side.${given.side}`) : given.by,
          })}
        </p>
      )}
      {given?.remark && <p className="fact-text">{given.remark}</p>}
    </>
  )
}
