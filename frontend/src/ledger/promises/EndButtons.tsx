import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { useTexts } from '~/i18n'
import type { Facts } from '../description'
import type { Field } from '../facts/fields'
import './promises.css'

const EndDialog = lazy(() => import('./EndDialog'))

/** One way in which a promise ends: what its button and its dialog say, and what is told of it. */
export interface EndWay {
  button: string
  title: string
  /** The first one is a day. */
  fields: readonly Field[]
}

export interface EndProps {
  ledger: string
  /** What was promised. */
  content: string
  /** The fields of the whole record, for what is wrong elsewhere. */
  whole: readonly Field[]
  /** Where the promise stands among the facts that are saved. */
  pointer: string
  save: (ending: Facts) => Promise<unknown>
}

interface Props extends EndProps {
  ways: readonly EndWay[]
  /** What is told already waits to be sent. */
  drafted: boolean
}

/** Tells that one promise was kept or is given up. */
export function EndButtons({ ways, drafted, ...props }: Props) {
  const { t } = useTexts()
  const [way, setWay] = useState<EndWay>()
  if (drafted) return <p className="quiet">{t('ledger.end.drafted')}</p>
  return (
    <div className="promise-actions no-print">
      {ways.map((one) => (
        <Button key={one.button} onClick={() => setWay(one)}>
          {one.button}
        </Button>
      ))}
      {way && (
        <Suspense>
          <EndDialog {...props} way={way} onClose={() => setWay(undefined)} />
        </Suspense>
      )}
    </div>
  )
}
