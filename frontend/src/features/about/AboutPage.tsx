import { useTexts } from '~/i18n'
import { KeyTable } from '~/ui/KeyTable'
import './about.css'

const LIFE = ['draft', 'send', 'agree', 'return', 'change', 'close'] as const
const WORDS = ['signing', 'gross', 'counted', 'money'] as const

export function AboutPage() {
  const { t } = useTexts()
  return (
    <div className="page about">
      <h1>{t('about.title')}</h1>
      <p>{t('about.lead')}</p>
      <section className="panel">
        <h2>{t('about.lifeTitle')}</h2>
        <ol>
          {LIFE.map((step) => (
            <li key={step}>{t(`about.life.${step}`)}</li>
          ))}
        </ol>
      </section>
      <section className="panel">
        <h2>{t('about.wordsTitle')}</h2>
        <ul>
          {WORDS.map((word) => (
            <li key={word}>{t(`about.words.${word}`)}</li>
          ))}
        </ul>
      </section>
      <section className="panel">
        <h2>{t('keyboard.title')}</h2>
        <KeyTable />
        <p className="quiet">{t('keyboard.note')}</p>
      </section>
    </div>
  )
}
