import { Link } from '@tanstack/react-router'
import { useMe } from '~/api/me'
import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import { useNaming } from '~/reference/useNaming'
import type { EvaluationDetail } from '../roundQueries'
import type { ScoreSheet } from '../sheets/sheetQueries'
import { opensDetails, type Place, spanOf } from './ranking'
import { Uncounted, UncountedMark } from './Uncounted'
import { Without } from './Without'

export interface GroupProps {
  round: EvaluationDetail
  group: ScoreSheet['peerGroups'][number]
  sheet: ScoreSheet
  places: Place[]
}

/** Places within a group, with the interval in which each stays when weights are others, drawn and in numbers. */
export function Ranking({ round, group, sheet, places, trials }: GroupProps & { trials: number }) {
  const { t, named } = useTexts()
  const me = useMe()
  const alone = places.length === 1
  return (
    <>
      <h2 id={`group-${group.code}`}>
        {named(group)}
        {!alone && ` · ${t('result.ranking')}`}
      </h2>
      {!alone && <p className="quiet">{t('result.rankingLead', { count: trials })}</p>}
      <Uncounted round={round} places={places} />
      <ol className="ranking">
        {places.map((place) => (
          <li key={place.pairCode}>
            <span className={alone ? 'ranking-rank quiet' : 'ranking-rank figure'}>
              {alone ? t('result.alone') : t('result.rankOf', { rank: place.rank })}
              {place.tied && <span className="quiet"> {t('result.tied')}</span>}
            </span>
            <span className="ranking-pair">
              {opensDetails(me, place.pairCode) ? (
                <Link
                  to="/evaluations/$id/result"
                  params={{ id: round.id }}
                  search={{ pair: place.pairCode }}
                >
                  <PairName code={place.pairCode} />
                </Link>
              ) : (
                <PairName code={place.pairCode} />
              )}
            </span>
            <strong className="ranking-total figure">
              {place.total.toFixed(sheet.decimals)}
              <UncountedMark place={place} />
            </strong>
            {!alone && <Intervals place={place} of={places.length} />}
          </li>
        ))}
      </ol>
      {!alone && (
        <p className="quiet ranking-key" aria-hidden>
          <span className="ranking-sign" data-sign="20" /> {t('result.interval20')}
          <span className="ranking-sign" data-sign="10" /> {t('result.interval10')}
          <span className="ranking-sign" data-sign="here" /> {t('result.here')}
        </p>
      )}
      {!alone && <Without sheet={sheet} places={places} />}
    </>
  )
}

function Intervals({ place, of }: { place: Place; of: number }) {
  const { t } = useTexts()
  const { pair } = useNaming()
  const find = (percent: number) =>
    place.intervals.find((one) => one.percent === percent) ?? { best: place.rank, worst: place.rank }
  const narrow = find(10)
  const wide = find(20)
  const style = (span: { best: number; worst: number }) => {
    const { left, width } = spanOf(span, of)
    return { left: `${left}%`, width: `${width}%` }
  }
  return (
    <span className="ranking-intervals">
      <span
        className="ranking-line"
        role="img"
        aria-label={t('result.drawn', {
          pair: pair(place.pairCode),
          rank: place.rank,
          best10: narrow.best,
          worst10: narrow.worst,
          best20: wide.best,
          worst20: wide.worst,
        })}
      >
        <span data-sign="20" style={style(wide)} />
        <span data-sign="10" style={style(narrow)} />
        <span data-sign="here" style={style({ best: place.rank, worst: place.rank })} />
        {Array.from({ length: of }, (_, i) => i + 1).map((rank) => (
          <span key={rank} className="ranking-tick figure" style={style({ best: rank, worst: rank })}>
            {rank}
          </span>
        ))}
      </span>
      <span className="quiet figure" aria-hidden>
        {[narrow, wide].map((one, i) => (
          <span key={i === 0 ? 10 : 20} className="ranking-numbers">
            {t(i === 0 ? 'result.interval10' : 'result.interval20')}{' '}
            {one.best === one.worst
              ? t('result.firm')
              : t('result.between', { best: one.best, worst: one.worst })}
          </span>
        ))}
      </span>
    </span>
  )
}
