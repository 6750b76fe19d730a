import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Form, Modal } from 'antd'
import { asProblem } from '~/api/errors'
import { useTexts } from '~/i18n'
import type { Facts } from '~/ledger/description'
import { tidy } from '~/ledger/facts/values'
import { FactInput } from '~/ledger/form/FactInput'
import { ProblemSummary } from '~/ledger/form/ProblemSummary'
import { placeErrors } from '~/ledger/form/problems'
import { useProblems } from '~/ledger/form/useProblems'
import { refresh } from '~/ledger/refresh'
import { addReport } from './api'
import { reportFields } from './reportFields'

interface Props {
  id: string
  etag: string
  onClose: () => void
}

export default function ReportDialog({ id, etag, onClose }: Props) {
  const { t } = useTexts()
  const { message } = App.useApp()
  const client = useQueryClient()
  const [form] = Form.useForm<Facts>()
  const [problems, showProblems, dropProblems] = useProblems(form)
  const save = useMutation({
    mutationFn: () => addReport(id, etag, tidy(form.getFieldsValue())),
    onSuccess: async () => {
      void message.success(t('ledger.saved'))
      onClose()
      await refresh(client, 'projects')
    },
    onError: (error) => {
      showProblems(placeErrors(reportFields, asProblem(error).errors))
    },
  })
  return (
    <Modal
      open
      title={t('project.addReport')}
      okText={t('ledger.save')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ loading: save.isPending }}
      onOk={() => save.mutate()}
      onCancel={onClose}
    >
      <p className="quiet">{t('project.reportLead')}</p>
      {save.error && <ProblemSummary error={save.error} placed={problems} form={form} />}
      <Form form={form} layout="vertical" onValuesChange={dropProblems}>
        {reportFields.map((field) => (
          <Form.Item
            key={field.name}
            name={field.name}
            label={t(field.label)}
            required={field.required}
            extra={field.hint && t(field.hint)}
          >
            <FactInput field={field} />
          </Form.Item>
        ))}
      </Form>
    </Modal>
  )
}
