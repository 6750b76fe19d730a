import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useTexts } from '~/i18n'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { useConfirmLoss } from '~/ui/useConfirmLoss'
import { EraseForm } from './EraseForm'
import { ErasureList } from './ErasureList'
import { NameViews } from './NameViews'
import { eraseExpired, reseal, statusQuery } from './queries'
import './personalData.css'

/** How personal data are kept: keys, retention, and who has seen names. */
export function PersonalDataPage() {
  const { t } = useTexts()
  const { message } = App.useApp()
  const confirmLoss = useConfirmLoss()
  const client = useQueryClient()
  const { data } = useSuspenseQuery(statusQuery)
  const afterwards = () => client.invalidateQueries({ queryKey: ['personal-data'] })
  const sealing = useMutation({
    mutationFn: reseal,
    onSuccess: () => {
      void message.success(t('personalData.resealed'))
      return afterwards()
    },
  })
  const erasing = useMutation({
    mutationFn: eraseExpired,
    onSuccess: ({ persons }) => {
      void message.success(t('personalData.erased', { count: persons }))
      return afterwards()
    },
  })
  const ask = async () => {
    const count = data.expired
    const sure = await confirmLoss({
      title: t('personalData.confirm.expired', { count }),
      lost: t('personalData.confirm.lost'),
      stays: t('personalData.confirm.stays'),
      button: t('personalData.erase'),
    })
    if (sure) erasing.mutate()
  }
  const problem = sealing.error ?? erasing.error
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('shell.nav.personalData')}</h1>
      </header>
      <p className="quiet">{t('personalData.lead')}</p>
      {problem && <ProblemNotice error={problem} />}
      <section className="panel" aria-labelledby="keys">
        <h2 id="keys">{t('personalData.keys')}</h2>
        <ul className="keys">
          {data.keys.map((key) => (
            <li key={key.id}>
              <strong>{key.id}</strong>{' '}
              <span className="state" data-state={key.known ? 'AGREED' : 'RETURNED'}>
                {t(
                  key.current
                    ? 'personalData.current'
                    : key.known
                      ? 'personalData.usable'
                      : 'personalData.missing',
                )}
              </span>{' '}
              <span className="quiet figure">
                {t('personalData.persons')} {key.persons}
              </span>
            </li>
          ))}
        </ul>
        <Button loading={sealing.isPending} onClick={() => sealing.mutate()}>
          {t('personalData.reseal')}
        </Button>
        <p>{t('personalData.retention', { years: data.retentionYears, count: data.expired })}</p>
        <Button danger disabled={data.expired === 0} loading={erasing.isPending} onClick={() => void ask()}>
          {t('personalData.eraseExpired')}
        </Button>
      </section>
      <EraseForm afterwards={afterwards} />
      <ErasureList />
      <NameViews />
    </div>
  )
}
