import { Link } from '@tanstack/react-router'
import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import { grouped } from '~/ui/grouped'
import type { ScoreInput } from '../roundQueries'
import type { Order, Task } from './tasks'

interface Props {
  id: string
  tasks: Task[]
  order: Order
  at: number
  given: Map<string, ScoreInput>
  /** What could not be saved. */
  failed: readonly string[]
}

/** Everything that is to be scored, with what has been given. */
export function TaskList({ id, tasks, order, at, given, failed }: Props) {
  const { titled } = useTexts()
  const groups = [...grouped(tasks, ({ pair, item }) => (order === 'pair' ? pair : item.code)).entries()]
  const here = tasks[at]
  return (
    <ul>
      {groups.map(([key, some]) => {
        const [first] = some
        return (
          <li key={key}>
            <details open={some.some((task) => task === here) || groups.length === 1}>
              <summary>
                <span>{order === 'pair' ? <PairName code={key} /> : first && titled(first.item)}</span>{' '}
                <span className="quiet figure">
                  {some.filter((task) => given.get(task.key)?.points !== undefined).length} / {some.length}
                </span>
              </summary>
              <ol>
                {some.map((task) => (
                  <li key={task.key}>
                    <Link
                      to="/evaluations/$id/scoring"
                      params={{ id }}
                      search={{ pair: task.pair, item: task.item.code }}
                      replace
                      resetScroll={false}
                      className="scoring-link"
                      data-failed={failed.includes(task.key)}
                      aria-current={task === here ? 'step' : undefined}
                    >
                      <span>{order === 'pair' ? titled(task.item) : <PairName code={task.pair} />}</span>
                      <Given input={given.get(task.key)} />
                    </Link>
                  </li>
                ))}
              </ol>
            </details>
          </li>
        )
      })}
    </ul>
  )
}

function Given({ input }: { input: ScoreInput | undefined }) {
  const { t } = useTexts()
  return input?.points === undefined ? (
    <span className="quiet">{t('scoring.open')}</span>
  ) : (
    <span className="figure">{input.points}</span>
  )
}
