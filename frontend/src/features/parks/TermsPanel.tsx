import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import type { BenefitTerms } from '~/api/types'
import { useTexts } from '~/i18n'
import { addTerms } from './api'
import { EntryButton } from './EntryButton'
import { termsFields } from './entryFields'
import type { PanelProps } from './panel'
import { termsInWords } from './termsInWords'

const SimulateDialog = lazy(() => import('./SimulateDialog'))

/** How both sides share, in sentences; and a way to try other terms. */
export function TermsPanel({ park, etag }: PanelProps) {
  const { t } = useTexts()
  const [trying, setTrying] = useState(false)
  const versions = park.benefitTerms ?? []
  return (
    <section className="panel" aria-labelledby="terms">
      <header className="page-head">
        <h2 id="terms">{t('park.benefitTerms')}</h2>
        <div className="page-actions">
          {park.actions.includes('EDIT') && (
            <EntryButton
              title="park.addTerms"
              lead="park.termsLead"
              fields={termsFields}
              park={park}
              list="benefitTerms"
              initial={START}
              save={(entry) => addTerms(park.id, etag, entry)}
            />
          )}
          {versions.length > 0 && (
            <Button className="no-print" onClick={() => setTrying(true)}>
              {t('park.simulate')}
            </Button>
          )}
        </div>
      </header>
      {versions.length === 0 && <p className="quiet">{t('park.noTerms')}</p>}
      {versions.map((terms) => (
        <Terms key={`${terms.base} ${terms.fromOn}`} terms={terms} />
      ))}
      {trying && (
        <Suspense>
          <SimulateDialog id={park.id} versions={versions} onClose={() => setTrying(false)} />
        </Suspense>
      )}
    </section>
  )
}

const START = { tiering: 'MARGINAL', tiers: [{ fromWan: 0 }], settleWithinDays: 120 }

function Terms({ terms }: { terms: BenefitTerms }) {
  const texts = useTexts()
  const years = `${terms.fromOn.slice(0, 4)}–${(terms.exitedOn ?? terms.toOn).slice(0, 4)}`
  return (
    <div className="terms">
      <h3>
        {texts.term('benefitBase', terms.base)} <span className="figure">{years}</span>
      </h3>
      <ul className="terms-words">
        {termsInWords(terms, texts).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}
