import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { App, Form, Modal } from 'antd'
import { useId, useState } from 'react'
import { asProblem } from '~/api/errors'
import { useTexts } from '~/i18n'
import type { Facts, Ledger, LedgerRecord } from '../description'
import type { Field } from '../facts/fields'
import { asFacts } from '../facts/values'
import { placeInEntry } from '../form/entryErrors'
import { ProblemSummary } from '../form/ProblemSummary'
import { useProblems } from '../form/useProblems'
import { ReasonField } from '../ReasonField'
import { refresh } from '../refresh'
import { OwnFigures } from './OwnFigures'
import { comparableFields, ownFigures } from './returning'

interface Props {
  ledger: Ledger
  record: LedgerRecord
  etag: string
  onClose: () => void
}

const REASON: Field = { name: 'reason', label: 'ledger.reason', kind: 'longText' }

/** Sends back what the other side sent: with a reason, and with what the own side has otherwise. */
export default function ReturnDialog({ ledger, record, etag, onClose }: Props) {
  const { t } = useTexts()
  const { message } = App.useApp()
  const id = useId()
  const client = useQueryClient()
  const [form] = Form.useForm<Facts>()
  const [problems, showProblems, dropProblems] = useProblems(form)
  const [reason, setReason] = useState('')
  const [differs, setDiffers] = useState(false)
  const { data: revisions } = useSuspenseQuery(ledger.api.revisions(record.id))
  const sent = revisions.find(({ state }) => state === 'SENT')
  const fields = sent && sent.action !== 'CLOSE' ? comparableFields(ledger.fields, sent) : []
  const facts = asFacts(sent?.facts)

  const returning = useMutation({
    mutationFn: () => {
      const own = differs ? ownFigures(facts, form.getFieldsValue()) : {}
      const counter = Object.keys(own).length > 0 ? { counterFacts: own } : {}
      return ledger.api.act(record.id, etag, { action: 'RETURN', reason: reason.trim(), ...counter })
    },
    onSuccess: async () => {
      void message.success(t('ledger.action.RETURN.done'))
      onClose()
      await refresh(client, ledger.name)
    },
    onError: (error) => {
      const entry = { fields, pointers: ['/counterFacts'] }
      showProblems(
        placeInEntry([entry], [...fields, REASON], asProblem(error).errors).map((placed) =>
          placed.place?.path[0] === REASON ? { ...placed, path: [REASON.name], element: id } : placed,
        ),
      )
      if (asProblem(error).meansStale) void refresh(client, ledger.name)
    },
  })

  return (
    <Modal
      open
      width={differs ? 860 : undefined}
      title={t('ledger.action.RETURN.title')}
      okText={t('ledger.action.RETURN.button')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ loading: returning.isPending, disabled: reason.trim() === '' }}
      onOk={() => returning.mutate()}
      onCancel={onClose}
    >
      <p>{t('ledger.action.RETURN.meaning')}</p>
      {returning.error && <ProblemSummary error={returning.error} placed={problems} form={form} />}
      <ReasonField
        id={id}
        value={reason}
        onChange={(text) => {
          setReason(text)
          dropProblems({ [REASON.name]: text })
        }}
      />
      {fields.length > 0 && (
        <label className="check own-figures-choice">
          <input type="checkbox" checked={differs} onChange={(event) => setDiffers(event.target.checked)} />
          {t('ledger.own.differs')}
        </label>
      )}
      {differs && <OwnFigures form={form} fields={fields} sent={facts} onChange={dropProblems} />}
    </Modal>
  )
}
