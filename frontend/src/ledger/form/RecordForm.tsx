import { useNavigate } from '@tanstack/react-router'
import { Button, Form } from 'antd'
import { lazy, Suspense } from 'react'
import { useTexts } from '~/i18n'
import { formatInstant } from '~/ui/format'
import { useConfirmLoss } from '~/ui/useConfirmLoss'
import type { Facts, Ledger } from '../description'
import { grouped } from '../facts/fields'
import { FormFields } from './FormFields'
import { ProblemSummary } from './ProblemSummary'
import { useLeaveGuard } from './useLeaveGuard'
import { useRecordForm } from './useRecordForm'
import '~/ui/notice.css'
import './form.css'

const ConflictDialog = lazy(() => import('./ConflictDialog'))

interface Props {
  ledger: Ledger
  /** Nothing for a new record. */
  id?: string
  base: Facts
  etag: string
  /** What the other side says instead, to be taken over at one go. */
  offered?: Facts
}

/** The form of a record: everything typed survives a reload, a lost session and somebody else's change. */
export function RecordForm({ ledger, id, base, etag, offered }: Props) {
  const { t, language } = useTexts()
  const navigate = useNavigate()
  const { form, save, problems, conflict, dirty, restored, taken, initial, ...act } = useRecordForm(
    ledger,
    id,
    {
      base,
      etag,
    },
  )
  useLeaveGuard(dirty && !save.isPending && !save.isSuccess)
  const confirmLoss = useConfirmLoss()
  const drop = async (at: string) => {
    const sure = await confirmLoss({
      title: t('ledger.draftDrop.title'),
      lost: t('ledger.draftDrop.lost', { at: formatInstant(at, language) }),
      stays: t('ledger.draftDrop.stays'),
      button: t('ledger.draftDrop.button'),
    })
    if (sure) act.discard()
  }
  const fields = ledger.fields.filter((field) => !field.elsewhere)
  const back = id ? ledger.links.record(id) : ledger.links.list

  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={initial}
      scrollToFirstError
      requiredMark
      onValuesChange={act.typed}
      onFinish={act.submit}
      className="page"
    >
      {restored && (
        <div className="notice" data-tone="wait" role="status">
          <p>{t('ledger.draftRestored', { at: formatInstant(restored.at, language) })}</p>
          <Button onClick={() => void drop(restored.at)}>{t('ledger.draftDiscard')}</Button>
        </div>
      )}
      {offered && (
        <p>
          <Button onClick={() => act.take(offered)}>{t('ledger.takeTheirs')}</Button>{' '}
          <span role="status">
            {taken.length > 0 &&
              t('ledger.theirsTaken', { what: taken.map(({ label }) => t(label)).join(t('ledger.own.and')) })}
          </span>
        </p>
      )}
      {save.error && !conflict && <ProblemSummary error={save.error} placed={problems} form={form} />}
      {grouped(fields).map((group) => (
        <FormFields key={group.title} group={group} />
      ))}
      <div className="form-bar">
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t('ledger.save')}
        </Button>
        <Button onClick={() => void navigate(back)}>{t('shell.cancel')}</Button>
        <span className="quiet" role="status">
          {dirty ? t('ledger.draftKept') : ''}
        </span>
      </div>
      {conflict && (
        <Suspense>
          <ConflictDialog
            found={conflict.found}
            mine={conflict.mine}
            onMerged={act.settle}
            onCancel={act.postpone}
          />
        </Suspense>
      )}
    </Form>
  )
}
