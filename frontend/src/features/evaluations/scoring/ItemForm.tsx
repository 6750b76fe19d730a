import { Button } from 'antd'
import { useRef } from 'react'
import { useTexts } from '~/i18n'
import { ClauseTag } from '~/reference/ClauseTag'
import { PairName } from '~/reference/PairName'
import { useShortcuts } from '~/ui/useShortcuts'
import type { ScoreInput } from '../roundQueries'
import { useRuleWords } from '../sheets/useRuleWords'
import { LastGiven } from './LastGiven'
import { PointsField } from './PointsField'
import { isStale, Saved } from './Saved'
import { Scale } from './Scale'
import { levelOf, middleOf, nudged, type Task } from './tasks'
import type { Giving } from './useGiving'

interface Props {
  task: Task
  place: { at: number; of: number }
  decimals: number
  kind: 'SELF' | 'EXPERT'
  /** Whether points can be given now. */
  open: boolean
  giving: Giving
  /** What counts now. */
  given: ScoreInput | undefined
  onPrevious: (() => void) | undefined
  onNext: (() => void) | undefined
  onNextOpen: (() => void) | undefined
  allDone: boolean
}

/** One item of one pair: what it asks, its levels as a scale, points and a remark, saved as they are given. */
export function ItemForm(props: Props) {
  const { task, place, decimals, kind, open, giving } = props
  const { t, titled } = useTexts()
  const rules = useRuleWords()
  const remark = useRef<HTMLTextAreaElement>(null)
  const { item } = task
  const levels = item.basis.type === 'EXPERT' ? item.basis.levels : []
  const draft = giving.find(task.key)
  const points = draft.points.trim() === '' ? undefined : Number(draft.points)
  const choose = (value: number, when: 'now' | 'soon') => {
    if (open) giving.put(task, { points: String(value) }, when)
  }
  const nudge = (by: 1 | -1) => choose(nudged(points ?? 0, by, item, decimals), 'soon')
  const choices = Object.fromEntries(
    levels.map((level, i) => [String(i + 1), () => choose(middleOf(level, decimals), 'now')]),
  )
  useShortcuts({
    ...choices,
    '+': () => nudge(1),
    '=': () => nudge(1),
    '-': () => nudge(-1),
    e: () => remark.current?.focus(),
  })
  return (
    <section className="panel scoring-item" aria-labelledby="scoring-item">
      <header>
        <p className="quiet figure">{t('scoring.item', place)}</p>
        <h2 id="scoring-item">{titled(item)}</h2>
        <p>
          <PairName code={task.pair} /> <span className="quiet">{titled(task.dimension)}</span>
        </p>
        <p className="quiet">{rules.basis(item)}</p>
        <p className="value-list">
          {item.clauses.map((code) => (
            <ClauseTag key={code} code={code} />
          ))}
        </p>
      </header>
      {levels.length > 0 ? (
        <Scale
          levels={levels}
          chosen={points === undefined ? undefined : levelOf(levels, points)}
          disabled={!open}
          onChoose={(level) => choose(middleOf(level, decimals), 'now')}
        />
      ) : (
        <p>{t(item.basis.type === 'BONUS' && !item.basis.what ? 'scoring.bonusScale' : 'scoring.noScale')}</p>
      )}
      <PointsField
        most={item.points}
        decimals={decimals}
        value={draft.points}
        disabled={!open}
        onChange={(text) => giving.put(task, { points: text }, 'later')}
        onLeave={() => giving.commit(task)}
        onEnter={props.onNextOpen ?? props.onNext}
        onNudge={nudge}
      />
      <div className="labelled">
        <label htmlFor="scoring-remark">{t('scoring.remark')}</label>
        <textarea
          id="scoring-remark"
          ref={remark}
          className="input"
          rows={3}
          maxLength={2000}
          disabled={!open}
          aria-describedby="scoring-remark-hint"
          value={draft.remark}
          onChange={({ target }) => giving.put(task, { remark: target.value }, 'later')}
          onBlur={() => giving.commit(task)}
          onKeyDown={({ key, currentTarget }) => key === 'Escape' && currentTarget.blur()}
        />
        <p id="scoring-remark-hint" className="quiet">
          {t(kind === 'EXPERT' ? 'scoring.remarkHintExpert' : 'scoring.remarkHint')}
        </p>
      </div>
      {kind === 'SELF' && (
        <LastGiven
          given={props.given}
          stale={isStale(giving.standing(task.key))}
          onKeepMine={() => giving.keepMine(task)}
          onTakeTheirs={() => giving.takeTheirs(task)}
        />
      )}
      <Saved
        standing={giving.standing(task.key)}
        given={points !== undefined}
        onRetry={() => giving.commit(task)}
      />
      <Steps {...props} />
      {open && (
        <p className="quiet scoring-keys">
          {levels.length > 0 ? t('scoring.keys', { count: levels.length }) : t('scoring.keysPlain')}
        </p>
      )}
    </section>
  )
}

function Steps({ onPrevious, onNext, onNextOpen, allDone, open }: Props) {
  const { t } = useTexts()
  return (
    <div className="scoring-steps no-print">
      <Button disabled={!onPrevious} onClick={onPrevious}>
        {t('scoring.previous')}
      </Button>
      <Button disabled={!onNext} onClick={onNext}>
        {t('scoring.next')}
      </Button>
      {open && (
        <Button type="primary" disabled={!onNextOpen} onClick={onNextOpen}>
          {t('scoring.nextOpen')}
        </Button>
      )}
      {open && allDone && <span className="scoring-done">{t('scoring.allDone')}</span>}
    </div>
  )
}
