import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import { PageSkeleton } from '~/ui/PageSkeleton'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { Digest } from '../Digest'
import { type EvaluationDetail, type PairScore, scoresQuery } from '../roundQueries'
import { type ScoreSheet, sheetQuery } from '../sheets/sheetQueries'
import { DimensionItems } from './DimensionItems'
import { FactsAltered } from './FactsAltered'
import { PairRadar } from './PairRadar'
import { useMissingWords } from './useMissingWords'

/** How the points of one pair came about: from dimension to item to rule to figures to records. */
export function PairDetails({ round, pair }: { round: EvaluationDetail; pair: string }) {
  const { t } = useTexts()
  const scores = useQuery(scoresQuery(round.id))
  const sheet = useQuery(sheetQuery(round.sheetCode, round.sheetVersion))
  const error = scores.error ?? sheet.error
  const score = scores.data?.pairs.find(({ pairCode }) => pairCode === pair)
  return (
    <>
      <p className="no-print">
        <Link to="/evaluations/$id/result" params={{ id: round.id }} search={{}}>
          ← {t(round.pairCodes.length === 1 ? 'result.backToResult' : 'result.back')}
        </Link>
      </p>
      {error && <ProblemNotice error={error} onRetry={() => void scores.refetch()} />}
      {!error && (!scores.data || !sheet.data) && <PageSkeleton />}
      {scores.data && sheet.data && !score && <p className="panel quiet">{t('result.notOwn')}</p>}
      {scores.data && sheet.data && score && (
        <>
          {!scores.data.factsIntact && <FactsAltered />}
          <Head round={round} score={score} sheet={sheet.data.record} />
          <PairRadar round={round} pair={pair} sheet={sheet.data.record} />
          {score.dimensions.map((dimension) => (
            <DimensionItems
              key={dimension.dimension}
              round={round}
              pair={pair}
              score={dimension}
              sheet={sheet.data.record}
            />
          ))}
          <section className="panel result-digests" aria-labelledby="result-digests">
            <h2 id="result-digests">{t('result.digests')}</h2>
            <Digest label={t('result.resultDigest')} value={scores.data.digest} />
            <Digest label={t('result.sheetDigest')} value={scores.data.sheetDigest} />
            <Digest label={t('result.factsDigest')} value={scores.data.factsDigest} />
            <Digest label={t('result.inputsDigest')} value={scores.data.inputsDigest} />
            <span className="quiet">
              {t('evaluation.engine')} {scores.data.engine}
            </span>
          </section>
        </>
      )}
    </>
  )
}

interface HeadProps {
  round: EvaluationDetail
  score: PairScore
  sheet: ScoreSheet
}

/** The total with all that worked on it as a whole. */
function Head({ round, score, sheet }: HeadProps) {
  const { t, titled } = useTexts()
  const missing = useMissingWords()
  const group = sheet.peerGroups.find(({ pairs }) => pairs.includes(score.pairCode))?.pairs ?? []
  const alone = group.filter((pair) => round.pairCodes.includes(pair)).length === 1
  return (
    <section className="panel" aria-labelledby="result-pair">
      <h2 id="result-pair">
        <PairName code={score.pairCode} />
      </h2>
      <p className="result-total">
        <strong className="figure">{score.total.toFixed(sheet.decimals)}</strong> {t('result.total')}
        {' · '}
        <span className="figure">{alone ? t('result.alone') : t('result.rankOf', { rank: score.rank })}</span>
        {score.tied && ` ${t('result.tied')}`}
      </p>
      {score.multipliers.length > 0 && (
        <ul aria-label={t('result.multipliers')}>
          {score.multipliers.map((one) => {
            const multiplier = sheet.multipliers.find(({ code }) => code === one.multiplier)
            return (
              <li key={one.multiplier}>
                {t('result.multiplied', {
                  title: multiplier ? titled(multiplier) : one.multiplier,
                  factor: one.factor,
                })}
                {one.missing && <span className="quiet"> {missing(one.missing)}</span>}
              </li>
            )
          })}
        </ul>
      )}
      {score.vetoes.length > 0 && (
        <ul aria-label={t('result.vetoes')}>
          {score.vetoes.map((one) => {
            const veto = sheet.vetoes.find(({ code }) => code === one.veto)
            return (
              <li key={one.veto} className={one.applied ? 'wrong' : undefined}>
                {t('result.vetoes')} · {veto ? titled(veto) : one.veto} ·{' '}
                {one.applied && t('result.vetoApplied', { cap: veto?.cap ?? '' })}
                {!one.applied && t(one.missing ? 'result.vetoUnknown' : 'result.vetoNot')}
                {one.applied && veto && <span className="quiet"> {veto.reason}</span>}
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
