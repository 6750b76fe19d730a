import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { may, useMe } from '~/api/me'
import type { DutyAction, DutyDetail } from '~/api/types'
import { useTexts } from '~/i18n'
import { ButtonLink } from '~/ui/ButtonLink'
import { DutyActionDialog } from './DutyActionDialog'
import { plansForDutyQuery } from './queries'

/** As long as something is owed, it can be written. */
const UNMET: DutyDetail['state'][] = ['OPEN', 'DUE_SOON', 'OVERDUE']

/** What this person may do about a duty: exactly what the API says, and where the document is written. */
export function DutyActions({ duty }: { duty: DutyDetail }) {
  const { t, term } = useTexts()
  const me = useMe()
  const [open, setOpen] = useState<DutyAction>()
  const writes = may(me, 'DRAFT') && me.pairs.some(({ pair, acts }) => acts && pair.code === duty.pairCode)
  const unmet = writes && UNMET.includes(duty.state)
  const { data: plans, isPending } = useQuery({ ...plansForDutyQuery(duty), enabled: unmet })
  const [begun] = plans ?? []
  if (duty.actions.length === 0 && !writes) return null
  return (
    <div className="page-actions no-print">
      {writes && (
        <ButtonLink to="/plans" search={{ dutyCode: duty.code }}>
          {t('duty.documents')}
        </ButtonLink>
      )}
      {unmet && begun && (
        <ButtonLink primary to="/plans/$id" params={{ id: begun.id }}>
          {t('duty.writeOn')}
        </ButtonLink>
      )}
      {unmet && !begun && !isPending && (
        <ButtonLink primary to="/plans/new" search={{ duty: duty.code }}>
          {t('duty.write')}
        </ButtonLink>
      )}
      {duty.actions.map((action) => (
        <Button key={action} onClick={() => setOpen(action)}>
          {term('dutyAction', action)}
        </Button>
      ))}
      {open && <DutyActionDialog duty={duty} action={open} onClose={() => setOpen(undefined)} />}
    </div>
  )
}
