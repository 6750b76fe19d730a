import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTexts } from '~/i18n'
import type { Placed } from '~/ledger/awaited'
import { RecordLink } from '~/ledger/RecordLink'
import { StateTag } from '~/ledger/StateTag'
import { decimal, formatDate, formatMoney } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import {
  pairAgreementsQuery,
  pairExchangesQuery,
  pairMeetingsQuery,
  pairParksQuery,
  pairProjectsQuery,
  pairReplicationsQuery,
  pairSupportsQuery,
  pairZoneLinksQuery,
} from './queries'

interface Listed extends Placed {
  id: string
  name: string
  state: string
}

interface Props<Row extends Listed> {
  ledger: string
  title: string
  found: { data?: { items: Row[] }; error: Error | null }
  /** What beside its name tells a record apart. */
  detail: (row: Row) => string
  /** The ways to the whole list. */
  children: ReactNode
}

/** The records of a pair that moved last; the whole list is one click away. */
function PairRecords<Row extends Listed>({ ledger, title, found, detail, children }: Props<Row>) {
  const { t } = useTexts()
  return (
    <section className="panel" aria-labelledby="pair-records">
      <h2 id="pair-records">{title}</h2>
      {found.error && <ProblemNotice error={found.error} />}
      {found.data?.items.length === 0 && <p className="quiet">{t('list.nothing')}</p>}
      <ul className="pair-records">
        {found.data?.items.map((row) => (
          <li key={row.id}>
            <RecordLink ledger={ledger} id={row.id}>
              {row.name}
            </RecordLink>
            <span className="quiet figure">{detail(row)}</span>
            <StateTag state={row.state} of={row} />
          </li>
        ))}
      </ul>
      <p className="pair-lists">{children}</p>
    </section>
  )
}

export function PairProjects({ code }: { code: string }) {
  const { t, term, language } = useTexts()
  return (
    <PairRecords
      ledger="projects"
      title={t('pair.recentProjects')}
      found={useQuery(pairProjectsQuery(code))}
      detail={({ stage, totalInvestmentWan: wan }) =>
        [term('stage', stage), ...(typeof wan === 'number' ? [formatMoney(wan, language)] : [])].join(' · ')
      }
    >
      <Link to="/projects" search={{ pairCode: [code] }}>
        {t('pair.allProjects')}
      </Link>
    </PairRecords>
  )
}

export function PairAgreements({ code }: { code: string }) {
  const { t, term, language } = useTexts()
  const ofPair = { pairCode: [code] }
  return (
    <PairRecords
      ledger="agreements"
      title={t('pair.recentAgreements')}
      found={useQuery(pairAgreementsQuery(code))}
      detail={(row) =>
        [
          term('agreementKind', row.kind),
          formatDate(row.signedOn, language),
          term('agreementTerm', row.term),
          ...(row.fruitless ? [t('agreement.fruitless')] : []),
        ].join(' · ')
      }
    >
      <Link to="/agreements" search={ofPair}>
        {t('pair.allAgreements')}
      </Link>
      <Link to="/agreements" search={{ ...ofPair, term: ['EXPIRING'] }}>
        {t('pair.expiringAgreements')}
      </Link>
      <Link to="/agreements" search={{ ...ofPair, fruitless: 'true' }}>
        {t('pair.fruitlessAgreements')}
      </Link>
    </PairRecords>
  )
}

export function PairSupports({ code }: { code: string }) {
  const { t, term } = useTexts()
  return (
    <PairRecords
      ledger="supports"
      title={t('pair.recentSupports')}
      found={useQuery(pairSupportsQuery(code))}
      detail={({ kind, granted, unit }) =>
        [
          term('supportKind', kind),
          ...(granted > 0 ? [`${decimal(granted, 4)} ${term('supportUnit', unit)}`] : []),
        ].join(' · ')
      }
    >
      <Link to="/supports" search={{ pairCode: [code] }}>
        {t('pair.allSupports')}
      </Link>
    </PairRecords>
  )
}

export function PairMeetings({ code }: { code: string }) {
  const { t, term, language } = useTexts()
  return (
    <PairRecords
      ledger="meetings"
      title={t('pair.recentMeetings')}
      found={useQuery(pairMeetingsQuery(code))}
      detail={({ kind, heldOn, place }) =>
        [term('meetingKind', kind), formatDate(heldOn, language), place].join(' · ')
      }
    >
      <Link to="/meetings" search={{ pairCode: [code] }}>
        {t('pair.allMeetings')}
      </Link>
    </PairRecords>
  )
}

export function PairExchanges({ code }: { code: string }) {
  const { t, term } = useTexts()
  const ofPair = { pairCode: [code] }
  return (
    <PairRecords
      ledger="cadre-exchanges"
      title={t('pair.recentExchanges')}
      found={useQuery(pairExchangesQuery(code))}
      detail={(row) =>
        [
          term('exchangeKind', row.kind),
          term('exchangeDirection', row.direction),
          String(row.year),
          t('exchange.countPeople', { count: row.people }),
          ...(row.attendances ? [t('exchange.countAttendances', { count: row.attendances })] : []),
        ].join(' · ')
      }
    >
      <Link to="/exchanges" search={ofPair}>
        {t('pair.allExchanges')}
      </Link>
      <Link to="/exchanges" search={{ ...ofPair, endingWithin: '60' }}>
        {t('exchange.endingSoonLink')}
      </Link>
    </PairRecords>
  )
}

export function PairReplications({ code }: { code: string }) {
  const { t, term } = useTexts()
  const ofPair = { pairCode: [code] }
  return (
    <PairRecords
      ledger="replications"
      title={t('pair.recentReplications')}
      found={useQuery(pairReplicationsQuery(code))}
      detail={(row) =>
        [row.practiceTitle, term('replicationStage', row.stage), term('effectSeen', row.effect)].join(' · ')
      }
    >
      <Link to="/replications" search={ofPair}>
        {t('pair.allReplications')}
      </Link>
      <Link to="/replications" search={{ ...ofPair, effect: ['NOT_IMPROVED', 'MIXED'] }}>
        {t('pair.unimprovedReplications')}
      </Link>
    </PairRecords>
  )
}

export function PairZoneLinks({ code }: { code: string }) {
  const { t } = useTexts()
  const ofPair = { pairCode: [code] }
  return (
    <PairRecords
      ledger="zone-links"
      title={t('pair.recentZoneLinks')}
      found={useQuery(pairZoneLinksQuery(code))}
      detail={(row) =>
        [
          `${row.northeastZoneName} ⇄ ${row.eastZoneName}`,
          ...(row.fruitless ? [t('zoneLink.fruitless')] : []),
        ].join(' · ')
      }
    >
      <Link to="/zone-links" search={ofPair}>
        {t('pair.allZoneLinks')}
      </Link>
      <Link to="/zone-links" search={{ ...ofPair, fruitless: 'true' }}>
        {t('pair.fruitlessZoneLinks')}
      </Link>
    </PairRecords>
  )
}

export function PairParks({ code }: { code: string }) {
  const { t, term } = useTexts()
  const ofPair = { pairCode: [code] }
  return (
    <PairRecords
      ledger="parks"
      title={t('pair.recentParks')}
      found={useQuery(pairParksQuery(code))}
      detail={(row) =>
        [
          term('parkKind', row.kind),
          ...[row.hostZone, row.partnerZone].filter(Boolean),
          ...(row.settlementOverdue ? [t('park.settlementOverdue')] : []),
        ].join(' · ')
      }
    >
      <Link to="/parks" search={ofPair}>
        {t('pair.allParks')}
      </Link>
      <Link to="/parks" search={{ ...ofPair, settlementOverdue: 'true' }}>
        {t('pair.overdueParks')}
      </Link>
    </PairRecords>
  )
}
