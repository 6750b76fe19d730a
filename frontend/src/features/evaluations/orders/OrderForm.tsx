import type { UseMutationResult } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { Labelled } from '../Labelled'
import type { OrderFacts, OrderFinding } from './orderQueries'
import '../evaluations.css'
import './orders.css'

interface Props {
  facts: OrderFacts
  run: Pick<UseMutationResult<unknown, Error, OrderFacts>, 'mutate' | 'isPending' | 'error'>
}

const NOTHING: OrderFinding = { clauseCode: '', finding: '', requirement: '' }

/** The findings one by one, each with its clause and what is required, and by when. */
export function OrderForm({ facts, run }: Props) {
  const { t } = useTexts()
  const [title, setTitle] = useState(facts.title)
  const [dueOn, setDueOn] = useState(facts.dueOn)
  const [findings, setFindings] = useState(facts.findings.length > 0 ? facts.findings : [NOTHING])
  const put = (place: number, changed: Partial<OrderFinding>) =>
    setFindings(findings.map((one, i) => (i === place ? { ...one, ...changed } : one)))
  return (
    <form
      className="panel evaluation-form"
      onSubmit={(event) => {
        event.preventDefault()
        run.mutate({ ...facts, title: title.trim(), dueOn, findings })
      }}
    >
      <p>
        <PairName code={facts.pairCode} />
      </p>
      <Labelled label={t('order.title')}>
        {(field) => (
          <input
            {...field}
            className="input"
            maxLength={200}
            required
            value={title}
            onChange={({ target }) => setTitle(target.value)}
          />
        )}
      </Labelled>
      <Labelled label={t('order.dueOn')}>
        {(field) => (
          <input
            {...field}
            type="date"
            className="input"
            required
            value={dueOn}
            onChange={({ target }) => setDueOn(target.value)}
          />
        )}
      </Labelled>
      {findings.map((finding, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a finding is known by its place
        <fieldset key={i} className="order-proposed" aria-label={t('order.findingOf', { number: i + 1 })}>
          <strong>{t('order.findingOf', { number: i + 1 })}</strong>
          <Labelled label={t('order.clause')} hint={t('order.clauseHint')}>
            {(field) => (
              <input
                {...field}
                className="input figure"
                required
                value={finding.clauseCode}
                onChange={({ target }) => put(i, { clauseCode: target.value.trim() })}
              />
            )}
          </Labelled>
          {(['finding', 'requirement'] as const).map((name) => (
            <Labelled key={name} label={t(`order.${name}`)}>
              {(field) => (
                <textarea
                  {...field}
                  className="input"
                  rows={2}
                  maxLength={2000}
                  required
                  value={finding[name]}
                  onChange={({ target }) => put(i, { [name]: target.value })}
                />
              )}
            </Labelled>
          ))}
          {findings.length > 1 && (
            <p>
              <Button onClick={() => setFindings(findings.filter((_, place) => place !== i))}>
                {t('order.dropFinding', { number: i + 1 })}
              </Button>
            </p>
          )}
        </fieldset>
      ))}
      <p className="order-buttons">
        <Button onClick={() => setFindings([...findings, NOTHING])}>{t('order.addFinding')}</Button>
        <Button type="primary" htmlType="submit" loading={run.isPending}>
          {t('order.saveDraft')}
        </Button>
      </p>
      {run.error && <ProblemNotice error={run.error} />}
    </form>
  )
}
