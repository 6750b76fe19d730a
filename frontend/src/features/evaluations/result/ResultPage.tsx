import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTexts } from '~/i18n'
import { PageSkeleton } from '~/ui/PageSkeleton'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { PaperButtons } from '~/ui/paper/PaperButtons'
import { knowsResult, RoundHead } from '../round/RoundHead'
import { type EvaluationDetail, evaluationQuery, readReport, resultQuery } from '../roundQueries'
import { sheetQuery } from '../sheets/sheetQueries'
import { Dimensions } from './Dimensions'
import { FactsAltered } from './FactsAltered'
import { Grounds } from './Grounds'
import { PairDetails } from './PairDetails'
import { Ranking } from './Ranking'
import { placesOf } from './ranking'
import './result.css'

/** What a round comes to: places and how firm they are; or, of one pair, how its points came about. */
export function ResultPage() {
  const { id } = useParams({ from: '/shell/evaluations/$id/result' })
  const { data, error } = useQuery(evaluationQuery(id))
  if (error) return <ProblemNotice error={error} />
  return data ? <Opened round={data.record} /> : <PageSkeleton />
}

function Opened({ round }: { round: EvaluationDetail }) {
  const { t } = useTexts()
  const { pair } = useSearch({ from: '/shell/evaluations/$id/result' })
  const knows = knowsResult(round)
  const decided = knows && (round.state === 'DECIDED' || round.state === 'PUBLISHED')
  return (
    <div className="page">
      <RoundHead round={round} />
      {!knows && (
        <p className="panel quiet">
          {t(round.state === 'PREPARING' ? 'result.notYet' : 'result.notPublished')}
        </p>
      )}
      {knows && <Standing round={round} />}
      {decided && !pair && (
        <div className="page-actions no-print">
          <PaperButtons
            title={t('result.report', { title: round.title })}
            read={(format) => readReport(round.id, format)}
          />
          <Button onClick={() => print()}>{t('result.print')}</Button>
        </div>
      )}
      {knows && (pair ? <PairDetails key={pair} round={round} pair={pair} /> : <Places round={round} />)}
    </div>
  )
}

/** Nobody takes a preview for a result. */
function Standing({ round: { state } }: { round: EvaluationDetail }) {
  const { t } = useTexts()
  if (state === 'PUBLISHED') return null
  const decided = state === 'DECIDED'
  return (
    <div className="notice" data-tone={decided ? 'good' : 'wait'}>
      <p>
        {t(decided ? 'result.decided' : 'result.preview')}
        {(state === 'OPEN' || state === 'REVIEW') && ` ${t('result.previewReview')}`}
      </p>
    </div>
  )
}

function Places({ round }: { round: EvaluationDetail }) {
  const result = useQuery(resultQuery(round.id))
  const sheet = useQuery(sheetQuery(round.sheetCode, round.sheetVersion))
  const error = result.error ?? sheet.error
  if (error) return <ProblemNotice error={error} onRetry={() => void result.refetch()} />
  if (!result.data || !sheet.data) return <PageSkeleton />
  const { record } = sheet.data
  const groups = record.peerGroups.map((group) => {
    const places = placesOf(result.data, group.code)
    return places.length > 0 ? (
      <section key={group.code} className="panel result-group" aria-labelledby={`group-${group.code}`}>
        <Ranking
          round={round}
          group={group}
          sheet={record}
          places={places}
          trials={result.data.robustness.perturbations}
        />
        <Dimensions round={round} group={group} sheet={record} places={places} />
      </section>
    ) : null
  })
  return (
    <>
      {!result.data.factsIntact && <FactsAltered />}
      {groups}
      <Grounds round={round} result={result.data} sheet={record} />
    </>
  )
}
