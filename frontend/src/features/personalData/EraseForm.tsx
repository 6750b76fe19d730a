import { useMutation } from '@tanstack/react-query'
import { App, Button, Form, Input } from 'antd'
import { asProblem } from '~/api/errors'
import { useTexts } from '~/i18n'
import { FactInput } from '~/ledger/form/FactInput'
import { dropErrors, showErrors } from '~/ledger/form/shownErrors'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { useConfirmLoss } from '~/ui/useConfirmLoss'
import { type ErasureRequest, erase } from './queries'

const REASON = {
  name: 'reason',
  label: 'personalData.reason',
  kind: 'choice',
  terms: 'erasureReason',
} as const

/** Erases the data of one participant, whom a record's code and an id tell. */
export function EraseForm({ afterwards }: { afterwards: () => Promise<void> }) {
  const { t } = useTexts()
  const { message } = App.useApp()
  const confirmLoss = useConfirmLoss()
  const [form] = Form.useForm<ErasureRequest>()
  const erasing = useMutation({
    mutationFn: erase,
    onSuccess: () => {
      void message.success(t('personalData.erasedOne'))
      form.resetFields()
      return afterwards()
    },
    onError: (error) =>
      showErrors(
        form,
        asProblem(error).errors.map(({ pointer, message: text }) => ({
          path: [pointer.slice(1)],
          message: text,
        })),
      ),
  })
  const ask = async (asked: ErasureRequest) => {
    const sure = await confirmLoss({
      title: t('personalData.confirm.one', { code: asked.recordCode }),
      lost: t('personalData.confirm.lost'),
      stays: t('personalData.confirm.stays'),
      button: t('personalData.erase'),
    })
    if (sure) erasing.mutate(asked)
  }
  const needed = [{ required: true, whitespace: true, message: t('ledger.end.needed') }]
  return (
    <section className="panel" aria-labelledby="erase-one">
      <h2 id="erase-one">{t('personalData.eraseOne')}</h2>
      <p className="quiet">{t('personalData.eraseOneLead')}</p>
      <Form
        form={form}
        layout="vertical"
        className="erase-form"
        onValuesChange={(changed) => dropErrors(form, changed)}
        onFinish={(asked) => void ask(asked)}
      >
        <Form.Item name="recordCode" rules={needed} label={t('personalData.recordCode')}>
          <Input />
        </Form.Item>
        <Form.Item name="participantId" rules={needed} label={t('personalData.participantId')}>
          <Input />
        </Form.Item>
        <Form.Item name="reason" rules={needed} label={t('personalData.reason')}>
          <FactInput field={REASON} />
        </Form.Item>
        <Button danger htmlType="submit" loading={erasing.isPending}>
          {t('personalData.erase')}
        </Button>
      </Form>
      {erasing.error && <ProblemNotice error={erasing.error} />}
    </section>
  )
}
