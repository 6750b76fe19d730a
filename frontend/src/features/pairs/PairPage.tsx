import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { may, seesPair, useMe } from '~/api/me'
import type { Pair } from '~/api/types'
import { useTexts } from '~/i18n'
import { PairFigures } from '~/reference/PairFigures'
import { AllSeries } from '~/reference/series/AllSeries'
import { MeasureNotes } from '~/reference/series/MeasureNotes'
import { ButtonLink } from '~/ui/ButtonLink'
import { formatDate } from '~/ui/format'
import { scrollIntoSight } from '~/ui/scrollIntoSight'
import { PairOverview } from './PairOverview'
import {
  type OfPair,
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
import { PAIR_TABS, type PairTab } from './routes'
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

/** What is shown to those who see the pair's records. */
const RECORDS = {
  timeline: PairTimeline,
  series: ({ code, asOf }: OfPair) => <AllSeries pairCode={code} asOf={asOf} />,
  projects: PairProjects,
  agreements: PairAgreements,
  meetings: PairMeetings,
  exchanges: PairExchanges,
  supports: PairSupports,
  replications: PairReplications,
  'zone-links': PairZoneLinks,
  parks: PairParks,
} as const

/** How the figures in the head of the page are counted. */
const HEAD_MEASURES = ['TOTAL_INVESTMENT', 'PROJECT_RECORDS', 'DISPUTES']

export function PairPage() {
  const { t, term, named, language } = useTexts()
  const me = useMe()
  const { code } = useParams({ from: '/shell/pairs/$code' })
  const { tab = 'overview', asOf } = useSearch({ from: '/shell/pairs/$code' })
  const { data: pair } = useSuspenseQuery(pairQuery(code))
  const sees = seesPair(me, code)
  const create = CREATE[tab]
  const own = me.pairs.some(({ pair, acts }) => acts && pair.code === code)
  return (
    <div className="page">
      <header className="page-head">
        <h1>{named(pair)}</h1>
        <p className="quiet">
          {term('pairKind', pair.kind)} · {pair.code}
          {asOf && ` · ${t('pairPage.asOfDay', { date: formatDate(asOf, language) })}`}
        </p>
        <div className="page-actions no-print">
          {sees && (
            <ButtonLink to="/pairs/$code/briefing" params={{ code }}>
              {t('pairPage.briefing')}
            </ButtonLink>
          )}
          {own && may(me, 'DRAFT') && (
            <ButtonLink primary to={create.to} search={{ pairCode: code }}>
              {t(create.title)}
            </ButtonLink>
          )}
        </div>
      </header>
      <section className="panel pair-top" aria-label={t('pairPage.figures')}>
        <PairSides pair={pair} />
        {sees ? (
          <>
            <PairFigures code={code} asOf={asOf} />
            <MeasureNotes codes={HEAD_MEASURES} asOf={asOf} />
          </>
        ) : (
          <p className="quiet">{t('pairPage.notYours')}</p>
        )}
      </section>
      <nav className="tabs no-print" aria-label={t('pairPage.tabs')}>
        {PAIR_TABS.filter((one) => sees || one === 'overview' || one === 'published').map((one) => (
          <Link
            key={one}
            to="/pairs/$code"
            params={{ code }}
            search={one === 'overview' ? {} : { tab: one }}
            activeOptions={{ exact: true, includeSearch: true }}
            resetScroll={false}
            ref={one === tab ? scrollIntoSight : undefined}
          >
            {t(`pairPage.tab.${one}`)}
          </Link>
        ))}
      </nav>
      <Shown pair={pair} tab={tab} sees={sees} asOf={asOf} />
    </div>
  )
}

interface ShownProps {
  pair: Pair
  tab: PairTab
  sees: boolean
  asOf: string | undefined
}

/** What stands below the tab that is open. */
function Shown({ pair, tab, sees, asOf }: ShownProps) {
  if (tab === 'overview') return <PairOverview pair={pair} sees={sees} asOf={asOf} />
  if (tab === 'published') {
    return (
      <>
        {sees && <PublishedComparison code={pair.code} asOf={asOf} />}
        <PublishedFigures code={pair.code} />
      </>
    )
  }
  const Records = RECORDS[tab]
  return sees ? <Records code={pair.code} asOf={asOf} /> : null
}
