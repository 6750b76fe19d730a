import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTexts } from '~/i18n'
import { decimal, formatDate, formatMoney } from '~/ui/format'
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
import { RecordsOfPair } from './RecordsOfPair'

export interface OfPair {
  code: string
  asOf: string | undefined
}

/** A whole list takes in what the tab does. */
const within = (code: string) => ({ pairCode: [code], withSubPairs: 'true' })

export function PairProjects({ code, asOf }: OfPair) {
  const { t, term, language } = useTexts()
  return (
    <RecordsOfPair
      ledger="projects"
      title={t('pairPage.recentProjects')}
      found={useQuery(pairProjectsQuery(code, asOf))}
      detail={({ stage, totalInvestmentWan: wan }) =>
        [term('stage', stage), ...(typeof wan === 'number' ? [formatMoney(wan, language)] : [])].join(' · ')
      }
    >
      <Link to="/projects" search={within(code)}>
        {t('pairPage.allProjects')}
      </Link>
    </RecordsOfPair>
  )
}

export function PairAgreements({ code, asOf }: OfPair) {
  const { t, term, language } = useTexts()
  const ofPair = within(code)
  return (
    <RecordsOfPair
      ledger="agreements"
      title={t('pairPage.recentAgreements')}
      found={useQuery(pairAgreementsQuery(code, asOf))}
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
        {t('pairPage.allAgreements')}
      </Link>
      <Link to="/agreements" search={{ ...ofPair, term: ['EXPIRING'] }}>
        {t('pairPage.expiringAgreements')}
      </Link>
      <Link to="/agreements" search={{ ...ofPair, fruitless: 'true' }}>
        {t('pairPage.fruitlessAgreements')}
      </Link>
    </RecordsOfPair>
  )
}

export function PairSupports({ code, asOf }: OfPair) {
  const { t, term } = useTexts()
  return (
    <RecordsOfPair
      ledger="supports"
      title={t('pairPage.recentSupports')}
      found={useQuery(pairSupportsQuery(code, asOf))}
      detail={({ kind, granted, unit }) =>
        [
          term('supportKind', kind),
          ...(granted > 0 ? [`${decimal(granted, 4)} ${term('supportUnit', unit)}`] : []),
        ].join(' · ')
      }
    >
      <Link to="/supports" search={within(code)}>
        {t('pairPage.allSupports')}
      </Link>
    </RecordsOfPair>
  )
}

export function PairMeetings({ code, asOf }: OfPair) {
  const { t, term, language } = useTexts()
  return (
    <RecordsOfPair
      ledger="meetings"
      title={t('pairPage.recentMeetings')}
      found={useQuery(pairMeetingsQuery(code, asOf))}
      detail={({ kind, heldOn, place }) =>
        [term('meetingKind', kind), formatDate(heldOn, language), place].join(' · ')
      }
    >
      <Link to="/meetings" search={within(code)}>
        {t('pairPage.allMeetings')}
      </Link>
    </RecordsOfPair>
  )
}

export function PairExchanges({ code, asOf }: OfPair) {
  const { t, term } = useTexts()
  const ofPair = within(code)
  return (
    <RecordsOfPair
      ledger="cadre-exchanges"
      title={t('pairPage.recentExchanges')}
      found={useQuery(pairExchangesQuery(code, asOf))}
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
        {t('pairPage.allExchanges')}
      </Link>
      <Link to="/exchanges" search={{ ...ofPair, endingWithin: '60' }}>
        {t('exchange.endingSoonLink')}
      </Link>
    </RecordsOfPair>
  )
}

export function PairReplications({ code, asOf }: OfPair) {
  const { t, term } = useTexts()
  const ofPair = within(code)
  return (
    <RecordsOfPair
      ledger="replications"
      title={t('pairPage.recentReplications')}
      found={useQuery(pairReplicationsQuery(code, asOf))}
      detail={(row) =>
        [row.practiceTitle, term('replicationStage', row.stage), term('effectSeen', row.effect)].join(' · ')
      }
    >
      <Link to="/replications" search={ofPair}>
        {t('pairPage.allReplications')}
      </Link>
      <Link to="/replications" search={{ ...ofPair, effect: ['NOT_IMPROVED', 'MIXED'] }}>
        {t('pairPage.unimprovedReplications')}
      </Link>
    </RecordsOfPair>
  )
}

export function PairZoneLinks({ code, asOf }: OfPair) {
  const { t } = useTexts()
  const ofPair = within(code)
  return (
    <RecordsOfPair
      ledger="zone-links"
      title={t('pairPage.recentZoneLinks')}
      found={useQuery(pairZoneLinksQuery(code, asOf))}
      detail={(row) =>
        [
          `${row.northeastZoneName} ⇄ ${row.eastZoneName}`,
          ...(row.fruitless ? [t('zoneLink.fruitless')] : []),
        ].join(' · ')
      }
    >
      <Link to="/zone-links" search={ofPair}>
        {t('pairPage.allZoneLinks')}
      </Link>
      <Link to="/zone-links" search={{ ...ofPair, fruitless: 'true' }}>
        {t('pairPage.fruitlessZoneLinks')}
      </Link>
    </RecordsOfPair>
  )
}

export function PairParks({ code, asOf }: OfPair) {
  const { t, term } = useTexts()
  const ofPair = within(code)
  return (
    <RecordsOfPair
      ledger="parks"
      title={t('pairPage.recentParks')}
      found={useQuery(pairParksQuery(code, asOf))}
      detail={(row) =>
        [
          term('parkKind', row.kind),
          ...[row.hostZone, row.partnerZone].filter(Boolean),
          ...(row.settlementOverdue ? [t('park.settlementOverdue')] : []),
        ].join(' · ')
      }
    >
      <Link to="/parks" search={ofPair}>
        {t('pairPage.allParks')}
      </Link>
      <Link to="/parks" search={{ ...ofPair, settlementOverdue: 'true' }}>
        {t('pairPage.overdueParks')}
      </Link>
    </RecordsOfPair>
  )
}
