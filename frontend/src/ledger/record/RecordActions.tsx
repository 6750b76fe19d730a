import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { useTexts } from '~/i18n'
import { ButtonLink } from '~/ui/ButtonLink'
import type { Ledger, LedgerRecord } from '../description'
import { RECORD_ACTIONS, type RecordAction } from './actions'

const ActionDialog = lazy(() => import('./ActionDialog'))

interface Props {
  ledger: Ledger
  record: LedgerRecord
  etag: string
}

/** Exactly the actions that the API grants, in the order of the work. */
export function RecordActions({ ledger, record, etag }: Props) {
  const { t } = useTexts()
  const [asked, setAsked] = useState<RecordAction>()
  const granted = RECORD_ACTIONS.filter((action) => record.actions.includes(action))
  return (
    <div className="record-actions no-print">
      {granted.map((action) => (
        <Button
          key={action}
          type={action === 'AGREE' || action === 'SEND' ? 'primary' : 'default'}
          danger={action === 'DELETE'}
          onClick={() => setAsked(action)}
        >
          {t(`ledger.action.${action}.button`)}
        </Button>
      ))}
      {record.actions.includes('EDIT') && (
        <ButtonLink {...ledger.links.edit(record.id)}>
          {t(record.state === 'AGREED' ? 'ledger.change' : 'ledger.edit')}
        </ButtonLink>
      )}
      <Button onClick={() => window.print()}>{t('shell.print')}</Button>
      {asked && (
        <Suspense>
          <ActionDialog
            ledger={ledger}
            record={record}
            etag={etag}
            action={asked}
            onClose={() => setAsked(undefined)}
          />
        </Suspense>
      )}
    </div>
  )
}
