import { Link } from '@tanstack/react-router'
import { useMe } from '~/api/me'
import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import type { EvaluationDetail } from '../roundQueries'
import { opensDetails, type Place } from './ranking'
import '~/ui/notice.css'

/** Of which pairs some of the weight was not counted for want of data: what they reached of the rest was stretched over it. */
export function Uncounted({ round, places }: { round: EvaluationDetail; places: readonly Place[] }) {
  const { t } = useTexts()
  const me = useMe()
  const some = places.filter(({ uncounted }) => uncounted > 0)
  if (some.length === 0) return null
  return (
    <div className="notice" data-tone="wait">
      <ul className="result-uncounted">
        {some.map(({ pairCode, uncounted }) => (
          <li key={pairCode}>
            {opensDetails(me, pairCode) ? (
              <Link to="/evaluations/$id/result" params={{ id: round.id }} search={{ pair: pairCode }}>
                <PairName code={pairCode} />
              </Link>
            ) : (
              <PairName code={pairCode} />
            )}
            {t('result.uncounted', { points: uncounted })}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A mark beside a total to which not all of the weight has gone. */
export function UncountedMark({ place: { uncounted } }: { place: Pick<Place, 'uncounted'> }) {
  const { t } = useTexts()
  return uncounted > 0 ? (
    <abbr className="result-mark" title={t('result.uncountedTotal')}>
      *<span className="visually-hidden"> {t('result.uncountedTotal')}</span>
    </abbr>
  ) : null
}
