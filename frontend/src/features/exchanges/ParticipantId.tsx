import { App, Button } from 'antd'
import { useTexts } from '~/i18n'

/** The id by which a participant's data are erased, to be read and copied. */
export function ParticipantId({ id, number }: { id: string; number: number }) {
  const { t } = useTexts()
  const { message } = App.useApp()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(id)
      void message.success(t('exchange.idCopied'))
    } catch {
      // Browsers have no clipboard where the page did not come by HTTPS.
      void message.info(t('exchange.idNotCopied'))
    }
  }
  return (
    <span className="participant-id quiet">
      <code>{id}</code>
      <Button type="link" size="small" className="no-print" onClick={() => void copy()}>
        {t('exchange.copyId')}
        <span className="visually-hidden"> {t('exchange.nth', { number })}</span>
      </Button>
    </span>
  )
}
