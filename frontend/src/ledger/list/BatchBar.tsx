import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { useTexts } from '~/i18n'
import type { BatchAction, Ledger, LedgerRow } from '../description'
import type { ListState } from './useListState'

const BatchDialog = lazy(() => import('./BatchDialog'))
const ACTIONS: readonly BatchAction[] = ['SEND', 'AGREE', 'RETURN']

interface Props {
  ledger: Ledger
  state: ListState
  rows: LedgerRow[]
}

/** What can be done with the marked records at once. */
export function BatchBar({ ledger, state, rows }: Props) {
  const { t } = useTexts()
  const [action, setAction] = useState<BatchAction>()
  const marked = rows.filter((row) => state.marked.includes(row.id))
  if (marked.length === 0 && !action) return null
  return (
    <section className="batch-bar no-print" aria-label={t('list.batch')}>
      <span className="figure" role="status">
        {t('list.marked', { count: marked.length })}
      </span>
      {ACTIONS.map((one) => (
        <Button key={one} onClick={() => setAction(one)}>
          {t(`list.batchAction.${one}`)}
        </Button>
      ))}
      <Button type="link" onClick={() => state.mark([])}>
        {t('list.unmark')}
      </Button>
      {action && (
        <Suspense>
          <BatchDialog
            ledger={ledger}
            action={action}
            rows={marked}
            onClose={(done) => {
              setAction(undefined)
              if (done) state.mark([])
            }}
          />
        </Suspense>
      )}
    </section>
  )
}
