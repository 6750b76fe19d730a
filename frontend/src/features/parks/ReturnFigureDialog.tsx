import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Form, Modal } from 'antd'
import { asProblem } from '~/api/errors'
import type { SettlementYear } from '~/api/types'
import { useTexts } from '~/i18n'
import type { Facts } from '~/ledger/description'
import type { Field } from '~/ledger/facts/fields'
import { tidy } from '~/ledger/facts/values'
import { placeInEntry } from '~/ledger/form/entryErrors'
import { ProblemSummary } from '~/ledger/form/ProblemSummary'
import { useProblems } from '~/ledger/form/useProblems'
import { refresh } from '~/ledger/refresh'
import { parkApi } from './api'
import { EntryForm } from './EntryForm'
import { fieldsOfFigure } from './entryFields'
import { parkFields } from './fields'
import { useOwnFigure } from './ownFigure'
import type { PanelProps } from './panel'
import { inputsWith } from './settling'

interface Props extends PanelProps {
  years: readonly SettlementYear[]
  year: SettlementYear
  onClose: () => void
}

const REASON: Field = {
  name: 'reason',
  label: 'park.reason',
  kind: 'longText',
  required: true,
  maxLength: 2000,
}

export default function ReturnFigureDialog({ park, etag, years, year, onClose }: Props) {
  const { t, term } = useTexts()
  const { message } = App.useApp()
  const client = useQueryClient()
  const [form] = Form.useForm<Facts>()
  const own = useOwnFigure(park.pairCode)
  const fields = [...fieldsOfFigure(own), REASON]
  const [problems, showProblems, dropProblems] = useProblems(form)
  const returning = useMutation({
    mutationFn: () => {
      const { reason, ...figure } = tidy(form.getFieldsValue())
      return parkApi.act(park.id, etag, {
        action: 'RETURN',
        reason: String(reason ?? ''),
        counterFacts: { settlements: inputsWith(years, year, figure).map(tidy) },
      })
    },
    onError: (error) => {
      const place = inputsWith(years, year, {}).findIndex(
        (one) => one.year === year.year && one.base === year.base,
      )
      const forms = [{ fields, pointers: [`/counterFacts/settlements/${place}`, ''] }]
      showProblems(placeInEntry(forms, parkFields, asProblem(error).errors))
    },
    onSuccess: async () => {
      void message.success(t('ledger.action.RETURN.done'))
      onClose()
      await refresh(client, 'parks')
    },
  })
  return (
    <Modal
      open
      title={`${t('park.returnFigure')} · ${year.year} ${term('benefitBase', year.base)}`}
      okText={t('ledger.action.RETURN.button')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ loading: returning.isPending }}
      onOk={() => returning.mutate()}
      onCancel={onClose}
    >
      <p className="quiet">{t('park.returnLead')}</p>
      {returning.error && <ProblemSummary error={returning.error} placed={problems} form={form} />}
      <EntryForm form={form} fields={fields} initial={{ [own]: year[own] }} onChange={dropProblems} />
    </Modal>
  )
}
