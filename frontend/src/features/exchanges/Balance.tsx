import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTexts } from '~/i18n'
import type { ListSearch } from '~/ledger/list/search'
import { PairName } from '~/reference/PairName'
import { formatDate } from '~/ui/format'
import { summaryQuestion } from './api'
import { NumberTable } from './NumberTable'

/** Who is where, and what went to and fro, of all that the list finds; folded until it is asked for. */
export function Balance({ search }: { search: ListSearch }) {
  const { t, term, language } = useTexts()
  const { data } = useQuery({ ...summaryQuestion(search), placeholderData: keepPreviousData })
  const serving = data?.present.reduce((sum, place) => sum + place.serving, 0) ?? 0
  const ending = data?.present.reduce((sum, place) => sum + place.endingSoon, 0) ?? 0
  return (
    <>
      <p className="quiet figure">
        {t('exchange.serving')} {serving} ·{' '}
        <Link to="/exchanges" search={{ ...search, page: undefined, endingWithin: '60' }}>
          {t('exchange.endingSoon')} {ending}
        </Link>
      </p>
      <details className="exchange-summary">
        <summary>
          {t('exchange.present')} · {t('exchange.balance')}
        </summary>
        <p className="quiet">{t('exchange.balanceLead')}</p>
        {data && (
          <>
            <h2>
              {t('exchange.present')}{' '}
              <span className="quiet">
                {t('exchange.presentOn', { date: formatDate(data.onDay, language) })}
              </span>
            </h2>
            {data.present.length === 0 && <p className="quiet">{t('exchange.noneServing')}</p>}
            <NumberTable
              heads={['record.pairCode', 'exchange.kind', 'exchange.direction', 'exchange.hostOrganisation']}
              numbers={['exchange.serving', 'exchange.endingSoon']}
              rows={data.present.map((place) => ({
                key: [place.pairCode, place.kind, place.direction, place.hostOrganisation].join(),
                cells: [
                  <PairName key="pair" code={place.pairCode} />,
                  term('exchangeKind', place.kind),
                  term('exchangeDirection', place.direction),
                  place.hostOrganisation ?? t('shell.none'),
                ],
                numbers: [place.serving, place.endingSoon],
              }))}
            />
            <h2>{t('exchange.balance')}</h2>
            <NumberTable
              heads={['record.pairCode', 'exchange.year', 'exchange.kind']}
              numbers={[
                'exchange.peopleToEast',
                'exchange.peopleToNortheast',
                'exchange.attendancesToEast',
                'exchange.attendancesToNortheast',
              ]}
              rows={data.balance.map((one) => ({
                key: [one.pairCode, one.year, one.kind].join(),
                cells: [
                  <PairName key="pair" code={one.pairCode} />,
                  String(one.year),
                  term('exchangeKind', one.kind),
                ],
                numbers: [
                  one.peopleToEast,
                  one.peopleToNortheast,
                  one.attendancesToEast,
                  one.attendancesToNortheast,
                ],
              }))}
            />
          </>
        )}
      </details>
    </>
  )
}
