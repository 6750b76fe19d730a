import { useTexts } from '~/i18n'
import { formatDate } from '~/ui/format'
import { todayInChina } from '~/ui/today'
import { leaderOf } from '../leading'
import type { EvaluationDetail, EvaluationState } from '../roundQueries'
import { dayOf, endOf, isLate, STATES, standingOf } from '../stages'

/** From stage to stage, each with its days; the present one is marked by more than its colour. */
export function Stages({ round }: { round: EvaluationDetail }) {
  const { t, term } = useTexts()
  return (
    <>
      <ol className="evaluation-stages">
        {STATES.map((stage) => {
          const standing = standingOf(stage, round.state)
          return (
            <li
              key={stage}
              data-standing={standing}
              {...(standing === 'now' && { 'aria-current': 'step' as const })}
            >
              <strong>{term('evaluationState', stage)}</strong>
              <span className="quiet">{t(`evaluation.${standing}`)}</span>
              <StageDay stage={stage} round={round} />
            </li>
          )
        })}
      </ol>
      {isLate(round, todayInChina()) && (
        <p className="evaluation-late">{t('evaluation.lateBy', { who: t(leaderOf(round.purpose)) })}</p>
      )}
    </>
  )
}

function StageDay({ stage, round }: { stage: EvaluationState; round: EvaluationDetail }) {
  const { t, language } = useTexts()
  const date = (day: string) => formatDate(day, language)
  const ended = standingOf(stage, round.state) === 'passed' && endOf(stage, round.history)
  const text = () => {
    if (ended) return t('evaluation.endedOn', { date: date(dayOf(ended)) })
    switch (stage) {
      case 'OPEN':
        return t('evaluation.by', { date: date(round.selfBy) })
      case 'REVIEW':
        return t('evaluation.by', { date: date(round.reviewBy) })
      case 'OBJECTIONS':
        if (round.objectionsDays === 0) return t('evaluation.noObjections')
        return round.objectionsUntil
          ? t('evaluation.until', { date: date(round.objectionsUntil) })
          : t('evaluation.objectionsDaysShown', { count: round.objectionsDays })
      case 'PUBLISHED':
        return round.publishedAt && t('evaluation.publishedOn', { date: date(dayOf(round.publishedAt)) })
      default:
        return undefined
    }
  }
  const told = text()
  return told ? <span className="figure">{told}</span> : null
}
