import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Form, Modal } from 'antd'
import { asProblem } from '~/api/errors'
import { useTexts } from '~/i18n'
import type { Facts } from '~/ledger/description'
import type { Field } from '~/ledger/facts/fields'
import { tidy } from '~/ledger/facts/values'
import { placeInEntry } from '~/ledger/form/entryErrors'
import { FactInput } from '~/ledger/form/FactInput'
import { ProblemSummary } from '~/ledger/form/ProblemSummary'
import { dropErrors } from '~/ledger/form/shownErrors'
import { useProblems } from '~/ledger/form/useProblems'
import { refresh } from '~/ledger/refresh'
import { todayInChina } from '~/ui/today'
import { saveCommitments } from './api'
import type { EndProps } from './EndButtons'
import { meetingFields } from './fields'
import { type Ending, ended } from './standing'
import '~/ledger/form/form.css'

interface Props extends EndProps {
  way: 'KEPT' | 'CANCELLED'
  onClose: () => void
}

const FIELDS: Record<Props['way'], readonly Field[]> = {
  KEPT: [{ name: 'keptOn', label: 'meeting.commitment.keptOn', kind: 'date', required: true }],
  CANCELLED: [
    { name: 'cancelledOn', label: 'meeting.commitment.cancelledOn', kind: 'date', required: true },
    {
      name: 'cancelReason',
      label: 'meeting.commitment.cancelReason',
      kind: 'longText',
      required: true,
      maxLength: 500,
    },
  ],
}

/** The end of one commitment, as a draft revision of the own side that changes nothing else. */
export default function EndDialog({ meeting, etag, drafted, number, way, onClose }: Props) {
  const { t } = useTexts()
  const { message } = App.useApp()
  const client = useQueryClient()
  const [form] = Form.useForm<Facts>()
  const [problems, showProblems] = useProblems(form)
  const fields = FIELDS[way]
  const [first] = fields
  const saving = useMutation({
    mutationFn: () =>
      saveCommitments(meeting.id, etag, ended(drafted, number, tidy(form.getFieldsValue()) as Ending)),
    onSuccess: async () => {
      void message.success(t('ledger.saved'))
      onClose()
      await refresh(client, 'meetings')
    },
    onError: (error) => {
      const place = drafted.findIndex((one) => one.number === number)
      const forms = [{ fields, pointers: [`/commitments/${place}`] }]
      showProblems(placeInEntry(forms, meetingFields, asProblem(error).errors))
    },
  })
  return (
    <Modal
      open
      title={t(way === 'KEPT' ? 'meeting.keepTitle' : 'meeting.cancelTitle', { number })}
      okText={t('ledger.save')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ loading: saving.isPending }}
      onOk={() =>
        void form.validateFields().then(
          () => saving.mutate(),
          () => undefined,
        )
      }
      onCancel={onClose}
    >
      <p className="quiet">{t('meeting.endLead')}</p>
      {saving.error && <ProblemSummary error={saving.error} placed={problems} form={form} />}
      <Form
        form={form}
        layout="vertical"
        initialValues={first && { [first.name]: todayInChina() }}
        onValuesChange={(changed) => dropErrors(form, changed)}
      >
        {fields.map((field) => (
          <Form.Item
            key={field.name}
            name={field.name}
            label={t(field.label)}
            rules={[{ required: true, whitespace: true, message: t('meeting.endNeeds') }]}
          >
            <FactInput field={field} />
          </Form.Item>
        ))}
      </Form>
    </Modal>
  )
}
