import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useId, useState } from 'react'
import { may, useMe } from '~/api/me'
import type { PlanDetail } from '~/api/types'
import { useTexts } from '~/i18n'
import { SideName } from '~/reference/SideName'
import { useSideName } from '~/reference/useSideName'
import { formatInstant } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { addComment, commentsQuery, type PlanComment, resolveComment } from './queries'

interface Props {
  plan: PlanDetail
  /** What can be commented on; whoever receives the plan knows the sections of what was filed. */
  sections: readonly { key: string; number: string; title: string }[]
}

/** What both sides, and those who returned the plan, say of it; what has been seen to is marked so. */
export function Comments({ plan, sections }: Props) {
  const { t } = useTexts()
  const client = useQueryClient()
  const { data: comments, error } = useQuery(commentsQuery(plan.id))
  const refresh = () => client.invalidateQueries({ queryKey: ['plans', 'comments', plan.id] })
  const resolve = useMutation({
    mutationFn: (comment: string) => resolveComment(plan.id, comment),
    onSettled: refresh,
  })
  const says = plan.actions.includes('COMMENT')
  // Those who receive it say what they think; the sides say what has been seen to.
  const settles = may(useMe(), 'DRAFT') && says
  return (
    <div className="plan-comments">
      {error && <ProblemNotice error={error} />}
      {comments?.length === 0 && <p className="quiet">{t('plan.noComments')}</p>}
      <ol className="plan-events">
        {comments?.toReversed().map((comment) => (
          <li key={comment.id} data-resolved={comment.resolvedAt !== undefined}>
            <Said comment={comment} plan={plan} sections={sections} />
            {settles && !comment.resolvedAt && (
              <Button size="small" loading={resolve.isPending} onClick={() => resolve.mutate(comment.id)}>
                {t('plan.resolve')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {resolve.error && <ProblemNotice error={resolve.error} />}
      {says && <Say plan={plan} sections={sections} onSaid={refresh} />}
    </div>
  )
}

function Said({ comment, plan, sections }: Props & { comment: PlanComment }) {
  const { t, term, language } = useTexts()
  const nameOf = useSideName(plan.pairCode)
  const section = sections.find(({ key }) => key === comment.sectionKey)
  return (
    <>
      <span>
        {comment.side && <SideName side={comment.side}>{nameOf(comment.side)}</SideName>}
        {comment.receiver && <strong>{term('receiver', comment.receiver)}</strong>}{' '}
        <span className="quiet">
          {comment.by} · {formatInstant(comment.at, language)}
        </span>
      </span>
      {section ? (
        <a href={`#section-${section.key}`}>
          {section.number}
          {section.title}
        </a>
      ) : (
        <span className="quiet">{comment.sectionKey ?? t('plan.wholePlan')}</span>
      )}
      <p className="plan-said">{comment.text}</p>
      {comment.resolvedBy && <p className="quiet">✓ {t('plan.resolved', { name: comment.resolvedBy })}</p>}
    </>
  )
}

function Say({ plan, sections, onSaid }: Props & { onSaid: () => Promise<void> }) {
  const { t } = useTexts()
  const id = useId()
  const [section, setSection] = useState('')
  const [text, setText] = useState('')
  const say = useMutation({
    mutationFn: () => addComment(plan.id, text, section || undefined),
    onSuccess: async () => {
      setText('')
      await onSaid()
    },
  })
  return (
    <div className="plan-field no-print">
      <label htmlFor={`${id}-section`}>{t('plan.comment')}</label>
      <select
        id={`${id}-section`}
        className="plan-select"
        value={section}
        onChange={({ target }) => setSection(target.value)}
      >
        <option value="">{t('plan.wholePlan')}</option>
        {sections.map(({ key, number, title }) => (
          <option key={key} value={key}>
            {number}
            {title}
          </option>
        ))}
      </select>
      <textarea
        aria-label={t('plan.comments')}
        className="plan-input"
        rows={3}
        maxLength={2000}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {say.error && <ProblemNotice error={say.error} />}
      <Button disabled={text.trim() === ''} loading={say.isPending} onClick={() => say.mutate()}>
        {t('plan.send')}
      </Button>
    </div>
  )
}
