import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Modal } from 'antd'
import { type HTMLInputTypeAttribute, useId, useState } from 'react'
import { asProblem } from '~/api/errors'
import type { DutyAction, DutyDetail } from '~/api/types'
import { useTexts } from '~/i18n'
import { ReasonField } from '~/ledger/ReasonField'
import { formatDate } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { todayInChina } from '~/ui/today'
import { declareDutyEmpty, extendDuty, noteDutyPaper, waiveDuty } from './queries'
import '~/ui/dateInput.css'

interface Props {
  duty: DutyDetail
  action: DutyAction
  onClose: () => void
}

interface Said {
  reason: string
  dueOn: string
  number: string
  receivedOn: string
}

/** What each action is told beside the reason. */
const NEEDED: Record<DutyAction, (keyof Said)[]> = {
  EXTEND: ['reason', 'dueOn'],
  WAIVE: ['reason'],
  NOTE_PAPER: ['reason', 'number', 'receivedOn'],
  DECLARE_EMPTY: ['reason'],
}

function act(code: string, action: DutyAction, { reason, dueOn, number, receivedOn }: Said) {
  switch (action) {
    case 'EXTEND':
      return extendDuty(code, dueOn, reason)
    case 'WAIVE':
      return waiveDuty(code, reason)
    case 'NOTE_PAPER':
      return noteDutyPaper(code, { number, receivedOn, reason })
    case 'DECLARE_EMPTY':
      return declareDutyEmpty(code, reason)
  }
}

/** Asks for the reason, and for what else is needed; what is refused is told here and nothing typed is lost. */
export function DutyActionDialog({ duty, action, onClose }: Props) {
  const { t, term, language } = useTexts()
  const { message } = App.useApp()
  const client = useQueryClient()
  const id = useId()
  const [said, say] = useState<Said>({ reason: '', dueOn: '', number: '', receivedOn: '' })
  const put = (field: keyof Said) => (value: string) => say((now) => ({ ...now, [field]: value }))
  const run = useMutation({
    mutationFn: () => act(duty.code, action, said),
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
        disabled: NEEDED[action].some((field) => said[field].trim() === ''),
      }}
      onOk={() => run.mutate()}
      onCancel={onClose}
    >
      <div className="duty-dialog">
        <p className="quiet">{t(`duty.explain.${action}`)}</p>
        {duty.wasLate && (action === 'EXTEND' || action === 'WAIVE') && (
          <p className="duty-late">{t('duty.staysLate')}</p>
        )}
        {action === 'EXTEND' && (
          <Asked
            label={t('duty.newDueOn', { date: formatDate(duty.dueOn, language) })}
            type="date"
            value={said.dueOn}
            onChange={put('dueOn')}
          />
        )}
        {action === 'NOTE_PAPER' && (
          <>
            <Asked label={t('duty.paperNumber')} type="text" value={said.number} onChange={put('number')} />
            <Asked
              label={t('duty.paperReceivedOn')}
              type="date"
              min={duty.opensOn}
              max={todayInChina()}
              value={said.receivedOn}
              onChange={put('receivedOn')}
            />
          </>
        )}
        <ReasonField id={`${id}-reason`} value={said.reason} onChange={put('reason')} />
        {run.error && <ProblemNotice error={run.error} />}
      </div>
    </Modal>
  )
}

interface AskedProps {
  label: string
  type: HTMLInputTypeAttribute
  value: string
  min?: string
  max?: string
  onChange: (value: string) => void
}

function Asked({ label, type, value, onChange, ...range }: AskedProps) {
  const id = useId()
  return (
    <div className="dialog-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        className="date-input"
        required
        maxLength={60}
        {...range}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  )
}
