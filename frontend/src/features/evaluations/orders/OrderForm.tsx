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
import { faultyFinding, wanting } from './wanting'
import '~/ledger/form/form.css'
import '../evaluations.css'
import './orders.css'

interface Props {
  facts: OrderFacts
  run: Pick<UseMutationResult<unknown, Error, OrderFacts>, 'mutate' | 'isPending' | 'error'>
}

const NOTHING: OrderFinding = { clauseCode: '', finding: '', requirement: '' }

/** The findings one by one, each with its clause and what is required, and by when; one of them is open. */
export function OrderForm({ facts, run }: Props) {
  const { t } = useTexts()
  const [draft, setDraft] = useState({
    ...facts,
    findings: facts.findings.length > 0 ? facts.findings : [NOTHING],
  })
  const [pressed, press] = useState(false)
  const [open, setOpen] = useState<number | undefined>(0)
  const { title, dueOn, findings } = draft
  const missing = wanting(draft)
  const refused = faultsOf(run.error)
  const wrong = (pointer: string) =>
    pressed && missing.includes(pointer) ? t('ledger.end.needed') : refused(pointer)
  const isWrong = (place: number) => faultyFinding(place, pressed ? missing : [], run.error)
  const put = (changed: Partial<OrderFacts>) => setDraft({ ...draft, ...changed })
  const save = () => {
    press(true)
    const first = findings.findIndex((_, place) => faultyFinding(place, missing, null))
    if (first >= 0) setOpen(first)
    if (missing.length === 0) run.mutate({ ...draft, title: title.trim() })
  }
  return (
    <form
      className="panel evaluation-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <p>
        <PairName code={facts.pairCode} />
      </p>
      <div className="order-head">
        <Labelled label={t('order.title')} wrong={wrong('/title')}>
          {(field) => (
            <input
              {...field}
              className="input"
              maxLength={100}
              value={title}
              onChange={({ target }) => put({ title: target.value })}
            />
          )}
        </Labelled>
        <Labelled label={t('order.dueOn')} wrong={wrong('/dueOn')}>
          {(field) => (
            <input
              {...field}
              type="date"
              className="input"
              value={dueOn}
              onChange={({ target }) => put({ dueOn: target.value })}
            />
          )}
        </Labelled>
      </div>
      {findings.map((finding, place) => (
        <FindingFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a finding is known by its place
          key={place}
          number={place + 1}
          finding={finding}
          open={open === place}
          faulty={isWrong(place)}
          wrong={(field) => wrong(`/findings/${place}/${field}`)}
          onOpen={() => setOpen(open === place ? undefined : place)}
          onChange={(changed) =>
            put({ findings: findings.map((one, i) => (i === place ? { ...one, ...changed } : one)) })
          }
          onDrop={
            findings.length > 1
              ? () => {
                  put({ findings: findings.filter((_, other) => other !== place) })
                  setOpen(Math.min(place, findings.length - 2))
                }
              : undefined
          }
        />
      ))}
      {run.error && <ProblemNotice error={run.error} />}
      <div className="form-bar">
        <Button type="primary" htmlType="submit" loading={run.isPending}>
          {t('order.saveDraft')}
        </Button>
        <Button
          onClick={() => {
            put({ findings: [...findings, NOTHING] })
            setOpen(findings.length)
          }}
        >
          {t('order.addFinding')}
        </Button>
        <span className={pressed && missing.length > 0 ? 'wrong' : 'quiet'} role="status">
          {pressed && missing.length > 0
            ? t('order.missing', { count: missing.length })
            : t('order.findingCount', { count: findings.length })}
        </span>
      </div>
    </form>
  )
}
