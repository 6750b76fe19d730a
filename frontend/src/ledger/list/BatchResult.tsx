import { Problem } from '~/api/errors'
import { useTexts } from '~/i18n'
import { problemText } from '~/ui/problemText'
import type { BatchAnswer, LedgerRow } from '../description'

interface Props {
  rows: LedgerRow[]
  answers: BatchAnswer[]
}

export function BatchResult({ rows, answers }: Props) {
  const { t } = useTexts()
  const good = answers.filter(({ problem }) => !problem).length
  return (
    <>
      <p role="status">{t('list.batchDone', { good, bad: answers.length - good })}</p>
      <ul className="batch-list">
        {answers.map(({ id, status, problem }) => (
          <li key={id} data-tone={problem ? 'bad' : 'good'}>
            <strong>{problem ? '✕' : '✓'}</strong> {rows.find((row) => row.id === id)?.name ?? id}
            {problem && <div className="quiet">{problemText(Problem.of(problem, status), t)}</div>}
          </li>
        ))}
      </ul>
    </>
  )
}
