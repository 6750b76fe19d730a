import { useQuery } from '@tanstack/react-query'
import { useTexts } from '~/i18n'
import { ClauseTag } from '~/reference/ClauseTag'
import { decimal } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { FrozenFigures } from '../FrozenFigures'
import {
  type EvaluationDetail,
  explanationQuery,
  type ItemExplanation,
  preliminaryExplanationQuery,
} from '../roundQueries'
import { linesOf } from '../scoring/evidence'
import type { ScoreItem } from '../sheets/sheetQueries'
import { useRuleWords } from '../sheets/useRuleWords'
import { FactsAltered } from './FactsAltered'
import { ReviewForm } from './ReviewForm'
import { useNumberNames } from './useNumberNames'
import '~/ui/skeleton.css'

interface Props {
  round: EvaluationDetail
  pair: string
  rule: ScoreItem
}

/** The same of what the pair was told when objections began. */
export function PreliminaryExplanation({ round, pair, item }: Omit<Props, 'rule'> & { item: string }) {
  const { t } = useTexts()
  const { data, error, refetch } = useQuery(preliminaryExplanationQuery(round.id, pair, item))
  return (
    <section className="explanation" aria-label={t('result.explanation')}>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <div className="skeleton skeleton-line" />}
      {data && <Told explanation={data} round={round} />}
    </section>
  )
}

/** How the points of one item came about, down to the records; where the coordinator may, he sets others. */
export function Explanation({ round, pair, rule }: Props) {
  const { t } = useTexts()
  const { data, error, refetch } = useQuery(explanationQuery(round.id, pair, rule.code))
  return (
    <section className="explanation" aria-label={t('result.explanation')}>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <div className="skeleton skeleton-line" />}
      {data && <Told explanation={data} round={round} />}
      {data && round.actions.includes('SET_SCORE') && (
        <ReviewForm key={`${data.review ?? ''}`} round={round} pair={pair} rule={rule} score={data} />
      )}
    </section>
  )
}

function Told({ explanation, round }: { explanation: ItemExplanation; round: EvaluationDetail }) {
  const { t, titled } = useTexts()
  const rules = useRuleWords()
  const { rule, figures, pairCode } = explanation
  const lines = linesOf(figures, pairCode, [...new Set(figures.map(({ measure }) => measure))])
  const { basis } = rule
  return (
    <>
      {!explanation.factsIntact && <FactsAltered />}
      <dl>
        <div>
          <dt>{t('result.rule')}</dt>
          <dd>
            {rules.basis(rule)}
            <span className="quiet"> {rules.missing(rule)}</span>
            <span className="value-list explanation-clauses">
              {rule.clauses.map((code) => (
                <ClauseTag key={code} code={code} />
              ))}
            </span>
          </dd>
        </div>
        <div>
          <dt>{t('result.told')}</dt>
          <dd>
            <strong>{explanation.told}</strong>
          </dd>
        </div>
        {basis.type === 'DEDUCTION' && explanation.deductions.length > 0 && (
          <div>
            <dt>{t('result.deductions')}</dt>
            <dd>
              <ul>
                {explanation.deductions.map(({ count, points }, i) => {
                  const deduction = basis.deductions[i]
                  return (
                    <li key={deduction?.what ?? i}>
                      {t('result.deducted', { title: deduction ? titled(deduction) : '', count, points })}
                    </li>
                  )
                })}
              </ul>
            </dd>
          </div>
        )}
        {explanation.numbers.length > 0 && <Numbers explanation={explanation} />}
        {explanation.spread && (
          <div>
            <dt>{t('evaluation.assessors')}</dt>
            <dd>
              {t('result.spread', {
                count: explanation.spread.assessors,
                lowest: explanation.spread.lowest,
                highest: explanation.spread.highest,
              })}
            </dd>
          </div>
        )}
        {lines.length > 0 && (
          <div>
            <dt>{t('result.figures')}</dt>
            <dd>
              <FrozenFigures id={round.id} lines={lines} year={round.year} />
            </dd>
          </div>
        )}
      </dl>
    </>
  )
}

/** The numbers of the formula, by their names in it. */
function Numbers({ explanation }: { explanation: ItemExplanation }) {
  const { t } = useTexts()
  const nameOf = useNumberNames()
  return (
    <div>
      <dt>{t('result.numbers')}</dt>
      <dd>
        <ul>
          {explanation.numbers.map(({ name, value }) => (
            <li key={name}>
              <code>{name}</code>
              {nameOf(name) !== name && <span className="quiet"> {nameOf(name)}</span>} ={' '}
              <span className="figure">{value === undefined ? '—' : decimal(value, 4)}</span>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  )
}
