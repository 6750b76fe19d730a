import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { useTexts } from '~/i18n'
import { ButtonLink } from '~/ui/ButtonLink'
import type { Ledger, LedgerRecord } from '../description'
import { ENDING_ACTIONS, EXPECTED_ACTIONS, type RecordAction } from './actions'

const ActionDialog = lazy(() => import('./ActionDialog'))
const ReturnDialog = lazy(() => import('./ReturnDialog'))

interface Props {
  ledger: Ledger
  record: LedgerRecord
  etag: string
}

/** Exactly the actions that the API grants: the most expected first, what cannot be taken back last. */
export function RecordActions({ ledger, record, etag }: Props) {
  const { t } = useTexts()
  const [asked, setAsked] = useState<RecordAction>()
  const buttons = (actions: readonly RecordAction[]) =>
    actions
      .filter((action) => record.actions.includes(action))
      .map((action) => (
        <Button
          key={action}
          type={action === 'AGREE' || action === 'SEND' ? 'primary' : 'default'}
          danger={action === 'DELETE'}
          onClick={() => setAsked(action)}
        >
          {t(`ledger.action.${action}.button`)}
        </Button>
      ))
  const dialog = { ledger, record, etag, onClose: () => setAsked(undefined) }
  return (
    <div className="record-actions no-print">
      {buttons(EXPECTED_ACTIONS)}
      {record.actions.includes('EDIT') && (
        <ButtonLink {...ledger.links.edit(record.id)}>
          {t(record.state === 'AGREED' ? 'ledger.change' : 'ledger.edit')}
        </ButtonLink>
      )}
      <Button onClick={() => window.print()}>{t('shell.print')}</Button>
      {buttons(ENDING_ACTIONS)}
      {asked && (
        <Suspense>
          {asked === 'RETURN' ? <ReturnDialog {...dialog} /> : <ActionDialog {...dialog} action={asked} />}
        </Suspense>
      )}
    </div>
  )
}
