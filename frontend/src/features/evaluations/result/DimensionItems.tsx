import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useTexts } from '~/i18n'
import { changesQuery } from '../objections/objecting'
import type { DimensionScore, EvaluationDetail, ItemScore } from '../roundQueries'
import type { ScoreItem, ScoreSheet } from '../sheets/sheetQueries'
import { differs } from './differs'
import { Explanation } from './Explanation'
import { stretchOf } from './stretch'
import { useMissingWords } from './useMissingWords'
import '~/ledger/facts/facts.css'

interface Props {
  round: EvaluationDetail
  pair: string
  score: DimensionScore
  sheet: ScoreSheet
}

/** The items of one dimension, column by column: what the sides say, what was reckoned, what was set, what counts. */
export function DimensionItems({ round, pair, score, sheet }: Props) {
  const { t, titled } = useTexts()
  const rule = sheet.dimensions.find(({ code }) => code === score.dimension)
  if (!rule) return null
  const stretch = stretchOf(
    rule.items
      .filter(({ basis }) => basis.type !== 'BONUS')
      .map((one) => ({
        name: titled(one),
        points: one.points,
        counts: score.items.find(({ item }) => item === one.code)?.points !== undefined,
      })),
  )
  return (
    <section className="panel rows-value" aria-labelledby={`dimension-${rule.code}`}>
      <h2 id={`dimension-${rule.code}`} className="result-dimension">
        <span>{titled(rule)}</span>
        <span className="figure">
          {score.excluded ? t('result.excluded') : score.points.toFixed(sheet.decimals)}
          <span className="quiet"> / {rule.weightPercent}</span>
        </span>
      </h2>
      {(score.bonus > 0 || score.multipliers.length > 0) && (
        <p className="quiet">
          {t('result.base', { points: score.base })}
          {score.bonus > 0 && ` · ${t('result.bonus', { points: score.bonus })}`}
          {score.multipliers.map((one) => ` · ${one.multiplier} × ${one.factor}`)}
        </p>
      )}
      {stretch && (
        <p className="quiet">
          {t('result.stretched', {
            names: stretch.left.map(({ name }) => name).join(' · '),
            whole: stretch.whole,
            counted: stretch.counted,
          })}
        </p>
      )}
      <table role="table" className="cards result-items">
        <thead role="rowgroup">
          <tr role="row">
            {(['item', 'full', 'self', 'computed', 'review', 'final'] as const).map((name) => (
              <th key={name} role="columnheader" scope="col" className={name === 'item' ? '' : 'numeric'}>
                {t(`result.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {score.items.map((item) => {
            const of = rule.items.find(({ code }) => code === item.item)
            return of ? (
              <Item key={item.item} round={round} pair={pair} score={item} rule={of} sheet={sheet} />
            ) : null
          })}
        </tbody>
      </table>
    </section>
  )
}

interface ItemProps extends Omit<Props, 'score'> {
  score: ItemScore
  rule: ScoreItem
}

function Item({ round, pair, score, rule, sheet }: ItemProps) {
  const { t, titled } = useTexts()
  const missing = useMissingWords()
  const { item } = useSearch({ from: '/shell/evaluations/$id/result' })
  const changed = useQuery(changesQuery(round.id)).data?.some(
    (one) => one.pairCode === pair && one.item === rule.code && one.state === 'CONFIRMED',
  )
  const shown = item === rule.code
  const points = (value: number | undefined) => (value === undefined ? '—' : value.toFixed(sheet.decimals))
  return (
    <>
      <tr role="row" data-shown={shown}>
        <th role="rowheader" scope="row">
          <Link
            to="/evaluations/$id/result"
            params={{ id: round.id }}
            search={{ pair, item: shown ? undefined : rule.code }}
            replace
            resetScroll={false}
            aria-expanded={shown}
            aria-label={t('result.showOf', { title: titled(rule) })}
          >
            {titled(rule)}
          </Link>
          {score.missing && <span className="quiet result-under">{missing(score.missing)}</span>}
          {score.reviewReason && (
            <span className="result-under">
              {t(changed ? 'result.changeReason' : 'result.reviewReason', { reason: score.reviewReason })}
            </span>
          )}
          {differs(score) && (
            <span className="quiet result-under">
              {t('result.differs', { points: differs(score) ?? '' })}
            </span>
          )}
        </th>
        <Points title={t('result.full')}>{rule.points}</Points>
        <Points title={t('result.self')}>{points(score.self)}</Points>
        <Points title={t('result.computed')}>{points(score.computed)}</Points>
        <Points title={t(changed ? 'result.changed' : 'result.review')}>
          {points(score.review)}
          {changed && <span className="quiet result-under">{t('result.changed')}</span>}
        </Points>
        <Points title={t('result.final')}>
          <strong>{score.points === undefined ? t('result.excluded') : points(score.points)}</strong>
        </Points>
      </tr>
      {shown && (
        <tr role="row">
          <td role="cell" colSpan={6} className="result-explanation">
            <Explanation round={round} pair={pair} rule={rule} />
          </td>
        </tr>
      )}
    </>
  )
}

function Points({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <td role="cell" data-title={title} className="numeric">
      <span className="figure">{children}</span>
    </td>
  )
}
