import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { may, seesPair, useMe } from '~/api/me'
import { useTexts } from '~/i18n'
import { PairFigures } from '~/reference/PairFigures'
import { ButtonLink } from '~/ui/ButtonLink'
import { PairOverview } from './PairOverview'
import { PairAgreements, PairProjects } from './PairRecords'
import { PairSides } from './PairSides'
import { PublishedFigures } from './PublishedFigures'
import { pairQuery } from './queries'
import { PAIR_TABS } from './routes'
import './pairs.css'

export function PairPage() {
  const { t, term, named } = useTexts()
  const me = useMe()
  const { code } = useParams({ from: '/shell/pairs/$code' })
  const { tab = 'overview' } = useSearch({ from: '/shell/pairs/$code' })
  const { data: pair } = useSuspenseQuery(pairQuery(code))
  const sees = seesPair(me, code)
  const own = me.pairs.some((one) => one.pair.code === code)
  return (
    <div className="page">
      <header className="page-head">
        <h1>{named(pair)}</h1>
        <p className="quiet">
          {term('pairKind', pair.kind)} · {pair.code}
        </p>
        {own && may(me, 'DRAFT') && (
          <div className="page-actions no-print">
            {tab === 'agreements' ? (
              <ButtonLink primary to="/agreements/new" search={{ pairCode: code }}>
                {t('agreement.create')}
              </ButtonLink>
            ) : (
              <ButtonLink primary to="/projects/new" search={{ pairCode: code }}>
                {t('project.create')}
              </ButtonLink>
            )}
          </div>
        )}
      </header>
      <section className="panel pair-top" aria-label={t('pair.figures')}>
        <PairSides pair={pair} />
        {sees ? <PairFigures code={code} /> : <p className="quiet">{t('pair.notYours')}</p>}
      </section>
      <nav className="tabs no-print" aria-label={t('pair.tabs')}>
        {PAIR_TABS.filter((one) => sees || one === 'overview' || one === 'published').map((one) => (
          <Link
            key={one}
            to="/pairs/$code"
            params={{ code }}
            search={one === 'overview' ? {} : { tab: one }}
            activeOptions={{ exact: true, includeSearch: true }}
            resetScroll={false}
          >
            {t(`pair.tab.${one}`)}
          </Link>
        ))}
      </nav>
      {tab === 'overview' && <PairOverview pair={pair} sees={sees} />}
      {tab === 'projects' && sees && <PairProjects code={code} />}
      {tab === 'agreements' && sees && <PairAgreements code={code} />}
      {tab === 'published' && <PublishedFigures code={code} />}
    </div>
  )
}
