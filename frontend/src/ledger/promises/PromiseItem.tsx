import type { ReactNode } from 'react'
import { useTexts } from '~/i18n'
import { formatDate } from '~/ui/format'
import { todayInChina } from '~/ui/today'
import { Owed } from './Owed'
import { PromiseTag } from './PromiseTag'
import { type Promised, standingOf } from './standing'
import './promises.css'

interface Props {
  number: number
  promise: Promised & { content: string; cancelReason?: string | null }
  /** Who owes it. */
  owed: ReadonlyArray<string | null | undefined>
  /** What is not agreed counts neither as kept nor as overdue. */
  agreed: boolean
  children?: ReactNode
}

/** One promise with its day, what became of it and who owes it. */
export function PromiseItem({ number, promise, owed, agreed, children }: Props) {
  const { t } = useTexts()
  const { content, dueOn, keptOn, cancelledOn, cancelReason } = promise
  return (
    <li>
      <p className="promise-head">
        <span className="figure">{number}</span>
        {agreed && <PromiseTag state={standingOf(promise, todayInChina())} />}
        <Day label={t('ledger.end.dueOn')} day={dueOn} />
        {keptOn && <Day label={t('ledger.end.keptOn')} day={keptOn} />}
        {cancelledOn && <Day label={t('ledger.end.cancelledOn')} day={cancelledOn} />}
      </p>
      <p className="fact-text">{content}</p>
      <Owed by={owed} cancelReason={cancelReason} />
      {children}
    </li>
  )
}

function Day({ label, day }: { label: string; day: string }) {
  const { language } = useTexts()
  return (
    <span>
      {label} <span className="figure">{formatDate(day, language)}</span>
    </span>
  )
}
