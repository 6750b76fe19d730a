import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Form, Modal } from 'antd'
import { asProblem } from '~/api/errors'
import { type MessageKey, useTexts } from '~/i18n'
import type { Facts } from '~/ledger/description'
import type { Field } from '~/ledger/facts/fields'
import { tidy } from '~/ledger/facts/values'
import { refresh } from '~/ledger/refresh'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { EntryForm } from './EntryForm'
import { errorsOfEntry } from './errorsOfEntry'

export interface EntryDialogProps {
  title: MessageKey
  lead: MessageKey
  fields: readonly Field[]
  initial?: Facts
  /** Where in the park the entries are, for pointers that go through the whole park. */
  list: string
  save: (entry: Facts) => Promise<unknown>
  onClose: () => void
}

/** One entry of a park as a draft revision of one's own side. */
export default function EntryDialog({ title, lead, fields, initial, list, save, onClose }: EntryDialogProps) {
  const { t } = useTexts()
  const { message } = App.useApp()
  const client = useQueryClient()
  const [form] = Form.useForm<Facts>()
  const saving = useMutation({
    mutationFn: () => save(tidy(form.getFieldsValue())),
    onSuccess: async () => {
      void message.success(t('ledger.saved'))
      onClose()
      await refresh(client, 'parks')
    },
    onError: (error) => form.setFields(errorsOfEntry(fields, list, asProblem(error).errors)),
  })
  return (
    <Modal
      open
      width={760}
      title={t(title)}
      okText={t('ledger.save')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ loading: saving.isPending }}
      onOk={() => saving.mutate()}
      onCancel={onClose}
    >
      <p className="quiet">{t(lead)}</p>
      <EntryForm form={form} fields={fields} initial={initial} />
      {saving.error && <ProblemNotice error={saving.error} />}
    </Modal>
  )
}
