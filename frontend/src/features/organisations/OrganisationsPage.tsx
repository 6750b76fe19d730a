import { useSuspenseQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '~/i18n'
import { pairsQuery } from '~/reference/queries'
import { AddDialog } from './AddDialog'
import { ChangeDialog } from './ChangeDialog'
import { type Organisation, organisationsQuery } from './queries'
import { pairsOf, regionsWithout } from './sides'
import './organisations.css'

/** Who works here: central bodies as they came, local governments as the administrator keeps them. */
export function OrganisationsPage() {
  const { t, term, named } = useTexts()
  const { data: organisations } = useSuspenseQuery(organisationsQuery)
  const { data: pairs } = useSuspenseQuery(pairsQuery)
  const [changing, setChanging] = useState<Organisation>()
  const [adding, setAdding] = useState(false)
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('shell.nav.organisations')}</h1>
        <div className="page-actions">
          <Button type="primary" onClick={() => setAdding(true)}>
            {t('organisation.add')}
          </Button>
        </div>
      </header>
      <p className="quiet">{t('organisation.lead')}</p>
      <ul className="organisations">
        {organisations.map((one) => (
          <li key={one.code} className="panel" data-active={one.active}>
            <div>
              <strong>{named(one)}</strong> <span className="quiet figure">{one.code}</span>
              {!one.active && <span className="state">{t('organisation.outOfUse')}</span>}
              <p className="quiet">
                {term('organisationKind', one.kind)}
                {one.regionCode &&
                  ` · ${
                    pairsOf(pairs, one.regionCode)
                      .map((pair) => named(pair))
                      .join(t('organisation.and')) || t('organisation.noPair')
                  }`}
              </p>
            </div>
            {one.kind === 'LOCAL' && (
              <Button onClick={() => setChanging(one)}>
                {t('organisation.change')} <span className="visually-hidden">{named(one)}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {adding && (
        <AddDialog regions={regionsWithout(pairs, organisations)} onClose={() => setAdding(false)} />
      )}
      {changing && <ChangeDialog organisation={changing} onClose={() => setChanging(undefined)} />}
    </div>
  )
}
