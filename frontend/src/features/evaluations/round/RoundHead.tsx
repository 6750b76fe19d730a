import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { may, useMe } from '~/api/me'
import { useTexts } from '~/i18n'
import { EvaluationMark } from '../EvaluationMark'
import { leads } from '../leading'
import type { EvaluationDetail } from '../roundQueries'
import '~/ui/pagesHead.css'
import '../evaluations.css'

const AFTER_REVIEW: readonly EvaluationDetail['state'][] = ['OBJECTIONS', 'DECIDED', 'PUBLISHED']

interface Props {
  round: EvaluationDetail
  children?: ReactNode
}

/** The heading of every page about a round, and the way from one to the other as far as they are this person's. */
export function RoundHead({ round, children }: Props) {
  const { t, term } = useTexts()
  const params = { id: round.id }
  const active = { activeOptions: { exact: true, includeSearch: false } }
  return (
    <>
      <header className="page-head">
        <h1>{round.title}</h1>
        <EvaluationMark state={round.state} />
        <p className="quiet">
          {t('evaluation.ofYear', { year: round.year })} · {term('sheetPurpose', round.purpose)}{' '}
          <span className="figure">{round.code}</span>
        </p>
        {children}
      </header>
      <nav className="pages-head no-print" aria-label={t('evaluation.tabsLabel')}>
        <ul>
          <li>
            <Link to="/evaluations/$id" params={params} {...active}>
              {t('evaluation.tabs.round')}
            </Link>
          </li>
          {useScores(round) && (
            <li>
              <Link to="/evaluations/$id/scoring" params={params} {...active}>
                {t('evaluation.tabs.scoring')}
              </Link>
            </li>
          )}
          {useMayObject(round) && (
            <li>
              <Link to="/evaluations/$id/objections" params={params} {...active}>
                {t('evaluation.tabs.objections')}
                {round.unsettled > 0 && (
                  <span className="evaluation-unsettled figure">
                    <span className="visually-hidden"> </span>
                    {round.unsettled}
                  </span>
                )}
              </Link>
            </li>
          )}
          {knowsResult(round) && (
            <li>
              <Link to="/evaluations/$id/result" params={params} {...active}>
                {t('evaluation.tabs.result')}
              </Link>
            </li>
          )}
          {useSupposes(round) && (
            <li>
              <Link to="/evaluations/$id/what-if" params={params} {...active}>
                {t('evaluation.tabs.whatIf')}
              </Link>
            </li>
          )}
        </ul>
      </nav>
    </>
  )
}

/** Whether this person puts points in at some stage: as an assessor of the round or for a side of one of its pairs. */
export function useScores(round: EvaluationDetail): boolean {
  const me = useMe()
  const acts = me.pairs.some(({ pair, acts }) => acts && round.pairCodes.includes(pair.code))
  return round.state !== 'PREPARING' && (may(me, 'ASSESS') || (may(me, 'DRAFT') && acts))
}

/** Objections are between the sides of the pairs and those who lead, from the end of the review on. */
function useMayObject({ state, pairCodes }: EvaluationDetail): boolean {
  const me = useMe()
  const own = me.pairs.some(({ pair }) => pairCodes.includes(pair.code))
  return AFTER_REVIEW.includes(state) && (own || may(me, 'COORDINATE'))
}

/** What would be if is asked by the coordinator, once nothing more comes from assessors. */
export function useSupposes({ state }: EvaluationDetail): boolean {
  return may(useMe(), 'COORDINATE') && AFTER_REVIEW.includes(state)
}

/** What it comes to is for those who lead alone until it is published. */
export function knowsResult(round: EvaluationDetail): boolean {
  return round.state === 'PUBLISHED' || (leads(round) && round.state !== 'PREPARING')
}
