import { Link, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTexts } from '~/i18n'
import { PreliminaryExplanation } from '../result/Explanation'
import { useMissingWords } from '../result/useMissingWords'
import type { EvaluationDetail } from '../roundQueries'
import type { PreliminaryScores, ScoreChange } from './objecting'
import type { KnownItem } from './useItems'
import '../result/result.css'

interface Props {
  round: EvaluationDetail
  pair: string
  told: PreliminaryScores['items'][number]
  item: KnownItem | undefined
  changed: ScoreChange | undefined
  /** Whether an objection to it waits or has been answered. */
  raised: boolean
  /** Begins an objection, where one may be raised. */
  onObject: ((item: KnownItem) => void) | undefined
}

/** One item as a pair was told it; it opens to how its points came about. */
export function PreliminaryItem({ round, pair, told, item, changed, raised, onObject }: Props) {
  const { t } = useTexts()
  const missing = useMissingWords()
  const search = useSearch({ from: '/shell/evaluations/$id/objections' })
  const shown = search.pair === pair && search.item === told.item
  const title = item?.title ?? told.item
  const points = (value: number | undefined) =>
    value === undefined ? '—' : value.toFixed(item?.decimals ?? 2)
  return (
    <>
      <tr role="row" data-shown={shown}>
        <th role="rowheader" scope="row">
          <Link
            to="/evaluations/$id/objections"
            params={{ id: round.id }}
            search={shown ? {} : { pair, item: told.item }}
            replace
            resetScroll={false}
            aria-expanded={shown}
            aria-label={t('result.showOf', { title })}
          >
            {title}
          </Link>
          {told.missing && <span className="quiet result-under">{missing(told.missing)}</span>}
          {told.reviewReason && (
            <span className="quiet result-under">
              {t('result.reviewReason', { reason: told.reviewReason })}
            </span>
          )}
          {changed && (
            <span className="result-under">{t('objection.changed', { points: points(changed.points) })}</span>
          )}
        </th>
        {(
          [
            ['full', item ? String(item.points) : '—'],
            ['self', points(told.self)],
            ['computed', points(told.computed)],
            ['review', points(told.review)],
            ['final', told.points === undefined ? t('result.excluded') : points(told.points)],
          ] as const
        ).map(([name, value]) => (
          <td key={name} role="cell" className="numeric" data-title={t(`result.${name}`)}>
            <span className="figure">{value}</span>
          </td>
        ))}
        <td role="cell" data-title={t('objection.one')}>
          {raised && <span className="quiet">{t('objection.raised')}</span>}
          {item && onObject && !raised && (
            <Button
              size="small"
              aria-label={t('objection.objectTo', { title: item.title })}
              onClick={() => onObject(item)}
            >
              {t('objection.object')}
            </Button>
          )}
        </td>
      </tr>
      {shown && (
        <tr role="row">
          <td role="cell" colSpan={7} className="result-explanation">
            <PreliminaryExplanation round={round} pair={pair} item={told.item} />
          </td>
        </tr>
      )}
    </>
  )
}
