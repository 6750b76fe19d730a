import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Form, Modal } from 'antd'
import { asProblem } from '~/api/errors'
import type { Park } from '~/api/types'
import { type MessageKey, useTexts } from '~/i18n'
import type { Facts } from '~/ledger/description'
import type { Field } from '~/ledger/facts/fields'
import { placeInEntry } from '~/ledger/form/entryErrors'
import { ProblemSummary } from '~/ledger/form/ProblemSummary'
import { useProblems } from '~/ledger/form/useProblems'
import { refresh } from '~/ledger/refresh'
import { EntryForm } from './EntryForm'
import { keyInWords } from './entryFields'
import { parkFields } from './fields'
import type { ListName } from './lists'
import { useEntry } from './useEntry'

export interface EntryDialogProps {
  title: MessageKey
  lead: MessageKey
  /** What the lead speaks of. */
  values?: Record<string, string | number>
  /** What saving does, where it is more than keeping a draft. */
  confirm?: { button: MessageKey; done: MessageKey }
  fields: readonly Field[]
  initial?: Facts
  /** The entry to be corrected, where it was not to be told by its key. */
  correcting?: Facts
  park: Park
  /** Where in the park the entries are, for pointers that go through the whole park. */
  list: ListName
  save: (entry: Facts) => Promise<unknown>
  onClose: () => void
}

/** One entry of a park as a draft revision of one's own side. */
export default function EntryDialog({
  title,
  lead,
  values,
  confirm = { button: 'ledger.save', done: 'ledger.saved' },
  fields,
  initial = {},
  correcting,
  park,
  list,
  save,
  onClose,
}: EntryDialogProps) {
  const { t, term } = useTexts()
  const { message } = App.useApp()
  const client = useQueryClient()
  const [form] = Form.useForm<Facts>()
  const [problems, showProblems, dropProblems] = useProblems(form)
  const entry = useEntry(form, { park, list, fields, initial, correcting })
  const saving = useMutation({
    mutationFn: () => save(entry.facts()),
    onSuccess: async () => {
      void message.success(t(confirm.done))
      onClose()
      await refresh(client, 'parks')
    },
    onError: (error) => {
      const forms = [{ fields: entry.shown, pointers: entry.pointers() }]
      showProblems(placeInEntry(forms, parkFields, asProblem(error).errors))
    },
  })
  return (
    <Modal
      open
      width="48rem"
      title={[t(title), ...keyInWords(fields, entry.key, term)].join(' · ')}
      okText={t(confirm.button)}
      cancelText={t('shell.cancel')}
      okButtonProps={{ loading: saving.isPending }}
      onOk={() => saving.mutate()}
      onCancel={onClose}
    >
      <p className="quiet">{t(lead, values)}</p>
      <div role="status">
        {entry.isKnown && !correcting && (
          <p className="notice" data-tone="wait">
            {t('park.known')}
          </p>
        )}
      </div>
      {saving.error && <ProblemSummary error={saving.error} placed={problems} form={form} />}
      <EntryForm
        form={form}
        fields={entry.shown}
        initial={entry.start}
        onChange={(changed) => {
          dropProblems(changed)
          entry.meet(changed)
        }}
      />
    </Modal>
  )
}
