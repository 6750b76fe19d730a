import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Form, Modal } from 'antd'
import type { SettlementYear } from '~/api/types'
import { useTexts } from '~/i18n'
import type { Facts } from '~/ledger/description'
import type { Field } from '~/ledger/facts/fields'
import { tidy } from '~/ledger/facts/values'
import { refresh } from '~/ledger/refresh'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { parkApi } from './api'
import { EntryForm } from './EntryForm'
import { fieldsOfFigure } from './entryFields'
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
  const returning = useMutation({
    mutationFn: () => {
      const { reason, ...figure } = tidy(form.getFieldsValue())
      return parkApi.act(park.id, etag, {
        action: 'RETURN',
        reason: String(reason ?? ''),
        counterFacts: { settlements: inputsWith(years, year, figure).map(tidy) },
      })
    },
    onSuccess: async () => {
      void message.success(t('ledger.saved'))
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
      <EntryForm form={form} fields={fields} initial={{ [own]: year[own] }} />
      {returning.error && <ProblemNotice error={returning.error} />}
    </Modal>
  )
}
