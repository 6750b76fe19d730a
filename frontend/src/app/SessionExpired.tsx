import { Button, Modal } from 'antd'
import { session } from '~/api/session'
import { useTexts } from '~/i18n'

const SIGN_IN = '/login?return=%2Fsigned-in'

/** Shown over whatever the person was doing; the waiting requests carry on after the sign-in. */
export default function SessionExpired() {
  const { t } = useTexts()
  return (
    <Modal
      open
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      title={t('shell.expired.title')}
      footer={[
        <Button key="later" onClick={() => session.settle(false)}>
          {t('shell.expired.giveUp')}
        </Button>,
        <Button key="sign-in" type="primary" autoFocus onClick={() => window.open(SIGN_IN, 'duikou-sign-in')}>
          {t('shell.expired.signIn')}
        </Button>,
      ]}
    >
      <p>{t('shell.expired.body')}</p>
    </Modal>
  )
}
