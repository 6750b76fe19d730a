import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Form, Modal } from 'antd'
import { asProblem } from '~/api/errors'
import { useTexts } from '~/i18n'
import { todayInChina } from '~/ui/today'
import type { Facts } from '../description'
import { tidy } from '../facts/values'
import { placeInEntry } from '../form/entryErrors'
import { FactInput } from '../form/FactInput'
import { ProblemSummary } from '../form/ProblemSummary'
import { useProblems } from '../form/useProblems'
import { refresh } from '../refresh'
import type { EndProps, EndWay } from './EndButtons'
import '../form/form.css'

interface Props extends EndProps {
  way: EndWay
  onClose: () => void
}

/** The end of one promise, as a draft revision of the own side that changes nothing else. */
export default function EndDialog({ ledger, content, whole, pointer, save, way, onClose }: Props) {
  const { t } = useTexts()
  const { message } = App.useApp()
  const client = useQueryClient()
  const [form] = Form.useForm<Facts>()
  const [problems, showProblems, dropProblems] = useProblems(form)
  const { title, fields } = way
  const [first] = fields
  const saving = useMutation({
    mutationFn: () => save(tidy(form.getFieldsValue())),
    onSuccess: async () => {
      void message.success(t('ledger.saved'))
      onClose()
      await refresh(client, ledger)
    },
    onError: (error) =>
      showProblems(placeInEntry([{ fields, pointers: [pointer] }], whole, asProblem(error).errors)),
  })
  return (
    <Modal
      open
      title={title}
      okText={t('ledger.save')}
      // Where something is to be cancelled, “cancel” would mean two things.
      cancelText={t('shell.close')}
      okButtonProps={{ loading: saving.isPending }}
      onOk={() =>
        void form.validateFields().then(
          () => saving.mutate(),
          () => undefined,
        )
      }
      onCancel={onClose}
    >
      <p className="fact-text promise-told">{content}</p>
      <p className="quiet">{t('ledger.end.lead')}</p>
      {saving.error && <ProblemSummary error={saving.error} placed={problems} form={form} />}
      <Form
        form={form}
        layout="vertical"
        initialValues={first && { [first.name]: todayInChina() }}
        onValuesChange={dropProblems}
      >
        {fields.map((field) => (
          <Form.Item
            key={field.name}
            name={field.name}
            label={t(field.label)}
            rules={[{ required: true, whitespace: true, message: t('ledger.end.needed') }]}
          >
            <FactInput field={field} />
          </Form.Item>
        ))}
      </Form>
    </Modal>
  )
}
