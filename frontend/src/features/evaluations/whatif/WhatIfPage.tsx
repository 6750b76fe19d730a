import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { asProblem, type FieldError } from '~/api/errors'
import { useTexts } from '~/i18n'
import { PageSkeleton } from '~/ui/PageSkeleton'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { RoundHead, useSupposes } from '../round/RoundHead'
import { type EvaluationDetail, evaluationQuery, scoresQuery } from '../roundQueries'
import { type ScoreSheet, sheetQuery } from '../sheets/sheetQueries'
import { LeftOut } from './LeftOut'
import { Outcome } from './Outcome'
import { SupposedPoints } from './SupposedPoints'
import { bodyOf, NOTHING } from './supposing'
import { useOutcome } from './useOutcome'
import { Weights } from './Weights'
import '~/ui/notice.css'
import './whatIf.css'

/** What the round would come to if weights or points were others; for the coordinator alone, and kept nowhere. */
export function WhatIfPage() {
  const { id } = useParams({ from: '/shell/evaluations/$id/what-if' })
  const { data, error } = useQuery(evaluationQuery(id))
  if (error) return <ProblemNotice error={error} />
  return data ? <Opened round={data.record} /> : <PageSkeleton />
}

function Opened({ round }: { round: EvaluationDetail }) {
  const { t } = useTexts()
  const supposes = useSupposes(round)
  const { data: sheet } = useQuery(sheetQuery(round.sheetCode, round.sheetVersion))
  return (
    <div className="page">
      <RoundHead round={round} />
      <div className="notice" data-tone="wait">
        <p>
          <strong>{t('whatIf.mark')}</strong> {t('whatIf.lead')}
        </p>
      </div>
      {!supposes && <p className="panel quiet">{t('whatIf.notYet')}</p>}
      {supposes && (sheet ? <Trial round={round} sheet={sheet.record} /> : <PageSkeleton />)}
    </div>
  )
}

function Trial({ round, sheet }: { round: EvaluationDetail; sheet: ScoreSheet }) {
  const { t } = useTexts()
  const [supposition, suppose] = useState(NOTHING)
  const { data: scores } = useQuery(scoresQuery(round.id))
  const body = bodyOf(supposition, sheet.dimensions)
  const { data, error, isFetching } = useOutcome(round.id, body)
  const faults = error ? asProblem(error).errors : []
  const parts = { sheet, supposition, onChange: suppose, faults: body ? faults : NO_FAULTS }
  return (
    <div className="what-if">
      <div className="what-if-suppositions no-print">
        <Weights {...parts} />
        <SupposedPoints {...parts} pairCodes={round.pairCodes} scores={scores} />
        <LeftOut {...parts} />
        <div>
          <Button disabled={supposition === NOTHING} onClick={() => suppose(NOTHING)}>
            {t('whatIf.reset')}
          </Button>
        </div>
      </div>
      <section className="panel what-if-outcome" aria-labelledby="what-if-outcome" aria-busy={isFetching}>
        <h2 id="what-if-outcome">{t('whatIf.outcome')}</h2>
        {!body && <p className="wrong">{t('whatIf.notWhole')}</p>}
        {error && faults.length === 0 && <ProblemNotice error={error} />}
        {error && faults.length > 0 && <p className="wrong">{t('whatIf.refused')}</p>}
        {data && <Outcome outcome={data} sheet={sheet} stale={!body || !!error} />}
      </section>
    </div>
  )
}

const NO_FAULTS: readonly FieldError[] = []
