import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import type { Commitment, Meeting } from '~/api/types'
import { useTexts } from '~/i18n'

const EndDialog = lazy(() => import('./EndDialog'))

export interface EndProps {
  meeting: Meeting
  etag: string
  /** The commitments as the own side has them, with what it has drafted but not sent. */
  drafted: readonly Commitment[]
  number: number
}

/** Tells that one commitment was kept or is given up; what is told already waits to be sent. */
export function EndButtons(props: EndProps) {
  const { t } = useTexts()
  const [way, setWay] = useState<'KEPT' | 'CANCELLED'>()
  const told = props.drafted.some(
    ({ number, keptOn, cancelledOn }) => number === props.number && Boolean(keptOn ?? cancelledOn),
  )
  if (told) return <p className="quiet">{t('meeting.endDrafted')}</p>
  return (
    <div className="commitment-actions no-print">
      <Button onClick={() => setWay('KEPT')}>{t('meeting.keep')}</Button>
      <Button onClick={() => setWay('CANCELLED')}>{t('meeting.cancel')}</Button>
      {way && (
        <Suspense>
          <EndDialog {...props} way={way} onClose={() => setWay(undefined)} />
        </Suspense>
      )}
    </div>
  )
}
