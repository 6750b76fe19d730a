import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button, Modal } from 'antd'
import { useId, useState } from 'react'
import { asProblem } from '~/api/errors'
import { may, useMe } from '~/api/me'
import type { DutyAction, DutyDetail } from '~/api/types'
import { useTexts } from '~/i18n'
import { ReasonField } from '~/ledger/ReasonField'
import { ButtonLink } from '~/ui/ButtonLink'
import { formatDate } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { declareDutyEmpty, extendDuty, waiveDuty } from './queries'
import '~/ui/dateInput.css'

/** As long as something is owed, it can be written. */
const UNMET: DutyDetail['state'][] = ['OPEN', 'DUE_SOON', 'OVERDUE']

/** What this person may do about a duty: exactly what the API says, and where the document is written. */
export function DutyActions({ duty }: { duty: DutyDetail }) {
  const { t, term } = useTexts()
  const me = useMe()
  const [open, setOpen] = useState<DutyAction>()
  const writes = may(me, 'DRAFT') && me.pairs.some(({ pair, acts }) => acts && pair.code === duty.pairCode)
  if (duty.actions.length === 0 && !writes) return null
  return (
    <div className="page-actions no-print">
      {writes && (
        <ButtonLink to="/plans" search={{ dutyCode: duty.code }}>
          {t('duty.documents')}
        </ButtonLink>
      )}
      {writes && UNMET.includes(duty.state) && (
        <ButtonLink primary to="/plans/new" search={{ duty: duty.code }}>
          {t('duty.write')}
        </ButtonLink>
      )}
      {duty.actions.map((action) => (
        <Button key={action} onClick={() => setOpen(action)}>
          {term('dutyAction', action)}
        </Button>
      ))}
      {open && <ActionDialog duty={duty} action={open} onClose={() => setOpen(undefined)} />}
    </div>
  )
}

interface Props {
  duty: DutyDetail
  action: DutyAction
  onClose: () => void
}

/** Asks for the reason, and for the day where there is one; what is refused is told here and nothing typed is lost. */
function ActionDialog({ duty, action, onClose }: Props) {
  const { t, term, language } = useTexts()
  const { message } = App.useApp()
  const client = useQueryClient()
  const id = useId()
  const [reason, setReason] = useState('')
  const [dueOn, setDueOn] = useState('')
  const run = useMutation({
    mutationFn: () => {
      if (action === 'EXTEND') return extendDuty(duty.code, dueOn, reason)
      return action === 'WAIVE' ? waiveDuty(duty.code, reason) : declareDutyEmpty(duty.code, reason)
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['duties'] })
      void message.success(t('duty.done'))
      onClose()
    },
    onError: (error) => {
      if (asProblem(error).meansStale) void client.invalidateQueries({ queryKey: ['duties'] })
    },
  })
  return (
    <Modal
      open
      title={term('dutyAction', action)}
      okText={t('shell.confirm')}
      cancelText={t('shell.cancel')}
      okButtonProps={{
        loading: run.isPending,
        disabled: reason.trim() === '' || (action === 'EXTEND' && dueOn === ''),
      }}
      onOk={() => run.mutate()}
      onCancel={onClose}
    >
      <div className="duty-dialog">
        <p className="quiet">{t(`duty.explain.${action}`)}</p>
        {duty.wasLate && action !== 'DECLARE_EMPTY' && <p className="duty-late">{t('duty.staysLate')}</p>}
        {action === 'EXTEND' && (
          <div className="dialog-field">
            <label htmlFor={id}>{t('duty.newDueOn', { date: formatDate(duty.dueOn, language) })}</label>
            <input
              id={id}
              type="date"
              className="date-input"
              required
              value={dueOn}
              onChange={({ target }) => setDueOn(target.value)}
            />
          </div>
        )}
        <ReasonField id={`${id}-reason`} value={reason} onChange={setReason} />
        {run.error && <ProblemNotice error={run.error} />}
      </div>
    </Modal>
  )
}
