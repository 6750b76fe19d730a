import { Button } from 'antd'
import { useEffect } from 'react'
import { session } from '~/api/session'
import { useTexts } from '~/i18n'
import { Mark } from './Mark'
import { signInRoute } from './signInRoutes'
import './signIn.css'

export function SignIn() {
  const { t } = useTexts()
  const { return: back = '/' } = signInRoute.useSearch()
  return (
    <main className="sign-in">
      <Mark />
      <h1>{t('shell.product')}</h1>
      <p className="quiet">{t('shell.tagline')}</p>
      <p>{t('shell.signInLead')}</p>
      <Button type="primary" size="large" href={`/login?return=${encodeURIComponent(back)}`}>
        {t('shell.signIn')}
      </Button>
    </main>
  )
}

export function SignedIn() {
  const { t } = useTexts()
  useEffect(() => {
    session.announce()
    window.close()
  }, [])
  return (
    <main className="sign-in">
      <h1>{t('shell.signIn')}</h1>
      <p>{t('shell.signedIn')}</p>
    </main>
  )
}
