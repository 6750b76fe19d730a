import { Button } from 'antd'
import { useState } from 'react'
import type { PlanAction, PlanDetail } from '~/api/types'
import { useTexts } from '~/i18n'
import { ActionDialog } from './ActionDialog'
import { CarryOver } from './CarryOver'
import { HeadDialog } from './HeadDialog'

/** What is done in the text itself. */
const IN_TEXT: PlanAction[] = ['EDIT', 'COMMENT']

/** The step that leads on stands out. */
const LEADING: PlanAction[] = ['SUBMIT', 'SIGN', 'FILE', 'RECEIVE']

/** Why nobody writes on, and what would have to happen first; it differs by what has become of the plan. */
const CLOSED = ['REVIEW', 'SIGNED_ONE', 'SIGNED_BOTH', 'FILED', 'RECEIVED', 'ABANDONED'] as const
const isClosed = (state: PlanDetail['state']): state is (typeof CLOSED)[number] =>
  CLOSED.some((one) => one === state)

/** What this person may do with a plan: exactly what the API says, and why anything else is locked. */
export function PlanActions({ plan, etag }: { plan: PlanDetail; etag: string }) {
  const { t, term } = useTexts()
  const [open, setOpen] = useState<PlanAction>()
  const [heading, head] = useState(false)
  const writes = plan.actions.includes('EDIT')
  const buttons = plan.actions.filter((action) => !IN_TEXT.includes(action))
  return (
    <>
      {(buttons.length > 0 || writes) && (
        <div className="page-actions no-print">
          {writes && <Button onClick={() => head(true)}>{t('plan.changeHead')}</Button>}
          {writes && <CarryOver plan={plan} />}
          {buttons.map((action) => (
            <Button
              key={action}
              type={LEADING.includes(action) ? 'primary' : 'default'}
              onClick={() => setOpen(action)}
            >
              {term('planAction', action)}
            </Button>
          ))}
        </div>
      )}
      {plan.locks.length > 0 && (
        <ul className="plan-locks quiet no-print" aria-label={t('plan.actions')}>
          {plan.locks.map(({ code, message }) => (
            <li key={code}>
              {code === 'PLAN_NOT_OPEN' && isClosed(plan.state) ? t(`plan.notOpen.${plan.state}`) : message}
            </li>
          ))}
        </ul>
      )}
      {heading && <HeadDialog plan={plan} etag={etag} onClose={() => head(false)} />}
      {open && <ActionDialog plan={plan} etag={etag} action={open} onClose={() => setOpen(undefined)} />}
    </>
  )
}
