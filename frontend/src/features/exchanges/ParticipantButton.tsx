import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import type { Exchange } from '~/api/types'
import { useTexts } from '~/i18n'

const ParticipantDialog = lazy(() => import('./ParticipantDialog'))

interface Props {
  exchange: Exchange
  etag: string
  /** Of the participant to be told anew, counted from one; a further one where it is absent. */
  number?: number
}

/** Opens the dialog of a participant; it is loaded when it is asked for. */
export function ParticipantButton({ exchange, etag, number }: Props) {
  const { t } = useTexts()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button type={number ? 'link' : 'default'} className="no-print" onClick={() => setOpen(true)}>
        {t(number ? 'exchange.change' : 'exchange.add')}
        {number && <span className="visually-hidden"> {t('exchange.nth', { number })}</span>}
      </Button>
      {open && (
        <Suspense>
          <ParticipantDialog exchange={exchange} etag={etag} number={number} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
