import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { may, seesPair, useMe } from '~/api/me'
import { useTexts } from '~/i18n'
import { PairFigures } from '~/reference/PairFigures'
import { AllSeries } from '~/series/AllSeries'
import { ButtonLink } from '~/ui/ButtonLink'
import { PairOverview } from './PairOverview'
import {
  PairAgreements,
  PairExchanges,
  PairMeetings,
  PairParks,
  PairProjects,
  PairReplications,
  PairSupports,
  PairZoneLinks,
} from './PairRecords'
import { PairSides } from './PairSides'
import { PairTimeline } from './PairTimeline'
import { PublishedComparison } from './PublishedComparison'
import { PublishedFigures } from './PublishedFigures'
import { pairQuery } from './queries'
import { PAIR_TABS } from './routes'
import '~/ui/tabs.css'
import './pairs.css'

const PROJECT = { to: '/projects/new', title: 'project.create' } as const
/** What is filed from a tab; projects where nothing else is at hand. */
const CREATE = {
  overview: PROJECT,
  series: PROJECT,
  timeline: PROJECT,
  projects: PROJECT,
  agreements: { to: '/agreements/new', title: 'agreement.create' },
  meetings: { to: '/meetings/new', title: 'meeting.create' },
  exchanges: { to: '/exchanges/new', title: 'exchange.create' },
  supports: { to: '/supports/new', title: 'support.create' },
  replications: { to: '/replications/new', title: 'replication.create' },
  'zone-links': { to: '/zone-links/new', title: 'zoneLink.create' },
  parks: { to: '/parks/new', title: 'park.create' },
  published: PROJECT,
} as const

export function PairPage() {
  const { t, term, named } = useTexts()
  const me = useMe()
  const { code } = useParams({ from: '/shell/pairs/$code' })
  const { tab = 'overview' } = useSearch({ from: '/shell/pairs/$code' })
  const { data: pair } = useSuspenseQuery(pairQuery(code))
  const sees = seesPair(me, code)
  const create = CREATE[tab]
  const own = me.pairs.some((one) => one.pair.code === code)
  return (
    <div className="page">
      <header className="page-head">
        <h1>{named(pair)}</h1>
        <p className="quiet">
          {term('pairKind', pair.kind)} · {pair.code}
        </p>
        <div className="page-actions no-print">
          {sees && (
            <ButtonLink to="/pairs/$code/briefing" params={{ code }}>
              {t('briefing.title')}
            </ButtonLink>
          )}
          {own && may(me, 'DRAFT') && (
            <ButtonLink primary to={create.to} search={{ pairCode: code }}>
              {t(create.title)}
            </ButtonLink>
          )}
        </div>
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
      {tab === 'series' && sees && <AllSeries pairCode={code} />}
      {tab === 'timeline' && sees && <PairTimeline code={code} />}
      {tab === 'projects' && sees && <PairProjects code={code} />}
      {tab === 'agreements' && sees && <PairAgreements code={code} />}
      {tab === 'meetings' && sees && <PairMeetings code={code} />}
      {tab === 'exchanges' && sees && <PairExchanges code={code} />}
      {tab === 'supports' && sees && <PairSupports code={code} />}
      {tab === 'replications' && sees && <PairReplications code={code} />}
      {tab === 'zone-links' && sees && <PairZoneLinks code={code} />}
      {tab === 'parks' && sees && <PairParks code={code} />}
      {tab === 'published' && (
        <>
          <PublishedComparison code={code} />
          <PublishedFigures code={code} />
        </>
      )}
    </div>
  )
}
