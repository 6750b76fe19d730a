import type { UseMutationResult } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { faultsOf } from '../faultsOf'
import { Labelled } from '../Labelled'
import { FindingFields } from './FindingFields'
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
  const wrong = faultsOf(run.error)
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
      <Labelled label={t('order.title')} wrong={wrong('/title')}>
        {(field) => (
          <input
            {...field}
            className="input"
            maxLength={100}
            required
            value={title}
            onChange={({ target }) => setTitle(target.value)}
          />
        )}
      </Labelled>
      <Labelled label={t('order.dueOn')} wrong={wrong('/dueOn')}>
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
        <FindingFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a finding is known by its place
          key={i}
          number={i + 1}
          finding={finding}
          wrong={(field) => wrong(`/findings/${i}/${field}`)}
          onChange={(changed) => put(i, changed)}
          onDrop={
            findings.length > 1 ? () => setFindings(findings.filter((_, place) => place !== i)) : undefined
          }
        />
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
