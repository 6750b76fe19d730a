import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { type ReactNode, useId, useState } from 'react'
import { asProblem } from '~/api/errors'
import { useMe } from '~/api/me'
import type { Duty } from '~/api/types'
import { type MessageKey, useTexts } from '~/i18n'
import { PageSkeleton } from '~/ui/PageSkeleton'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { type Beginning, bodyOf, forDuty, NOTHING } from './beginning'
import { beginPlan, openDutiesQuery } from './queries'
import '~/ui/dateInput.css'
import './plans.css'

const KINDS = ['PHASED', 'SPECIAL', 'ANNUAL_PLAN', 'ANNUAL_SUMMARY'] as const

/** Begins a plan: best for a duty, which says its kind, pair and period. */
export function NewPlanPage() {
  const me = useMe()
  const { duty: asked } = useSearch({ from: '/shell/plans/new' })
  const own = me.pairs.filter(({ acts }) => acts).map(({ pair }) => pair.code)
  const { data: duties, error } = useQuery(openDutiesQuery(own))
  if (error) return <ProblemNotice error={error} />
  return duties ? (
    <Form duties={duties} asked={duties.find(({ code }) => code === asked)} />
  ) : (
    <PageSkeleton />
  )
}

function Form({ duties, asked }: { duties: Duty[]; asked: Duty | undefined }) {
  const { t, term, named, titled } = useTexts()
  const me = useMe()
  const navigate = useNavigate()
  const client = useQueryClient()
  const pairs = me.pairs.filter(({ acts }) => acts).map(({ pair }) => pair)
  const titleOf = (duty: Duty) => {
    const pair = pairs.find(({ code }) => code === duty.pairCode)
    return `${pair ? named(pair) : duty.pairCode} ${duty.period} ${term('dutyKind', duty.kind)}`
  }
  const [typed, setTyped] = useState<Beginning>(
    asked
      ? forDuty(asked, titleOf(asked))
      : { ...NOTHING, pairCode: pairs.length === 1 ? (pairs[0]?.code ?? '') : '' },
  )
  const begin = useMutation({
    mutationFn: () => beginPlan(bodyOf(typed)),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['plans', 'page'] })
      await navigate({ to: '/plans/$id', params: { id } })
    },
  })
  const change = (field: keyof Beginning) => (value: string) =>
    setTyped((now) => ({ ...now, [field]: value }))
  const choose = (code: string) => {
    const duty = duties.find((one) => one.code === code)
    setTyped((now) => (duty ? forDuty(duty, titleOf(duty)) : { ...now, dutyCode: '' }))
  }
  const wrong = (field: string) =>
    begin.error
      ? asProblem(begin.error).errors.find(({ pointer }) => pointer === `/${field}`)?.message
      : undefined
  const ofDuty = typed.dutyCode !== ''
  return (
    <div className="page">
      <h1>{t('plan.begin')}</h1>
      <form
        className="panel plan-form"
        onSubmit={(event) => {
          event.preventDefault()
          begin.mutate()
        }}
      >
        <Field label="plan.duty" error={wrong('dutyCode')}>
          {(id) => (
            <Options id={id} value={typed.dutyCode} onChange={choose} none={t('plan.noDuty')}>
              {duties.map((duty) => (
                <option key={duty.code} value={duty.code}>
                  {titled(duty)} {duty.period} · {duty.code.split('.')[1]}
                </option>
              ))}
            </Options>
          )}
        </Field>
        <Field label="plan.kind" error={wrong('kind')}>
          {(id) => (
            <Options id={id} value={typed.kind} onChange={change('kind')} none="" disabled={ofDuty}>
              {KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {term('dutyKind', kind)}
                </option>
              ))}
            </Options>
          )}
        </Field>
        <Field label="record.pairCode" error={wrong('pairCode')}>
          {(id) => (
            <Options id={id} value={typed.pairCode} onChange={change('pairCode')} none="" disabled={ofDuty}>
              {pairs.map((pair) => (
                <option key={pair.code} value={pair.code}>
                  {named(pair)}
                </option>
              ))}
            </Options>
          )}
        </Field>
        {typed.kind === 'SPECIAL' && (
          <Text
            field="subject"
            label="plan.subject"
            hint={t('plan.subjectHint')}
            max={100}
            {...{ typed, change, wrong }}
          />
        )}
        <Text
          field="title"
          label="plan.title"
          hint={t('plan.titleHint')}
          max={200}
          {...{ typed, change, wrong }}
        />
        <div className="plan-days">
          <Day field="periodFrom" label="plan.from" disabled={ofDuty} {...{ typed, change, wrong }} />
          <Day field="periodTo" label="plan.to" disabled={ofDuty} {...{ typed, change, wrong }} />
        </div>
        {begin.error && <ProblemNotice error={begin.error} />}
        <div>
          <Button type="primary" htmlType="submit" loading={begin.isPending}>
            {t('plan.beginButton')}
          </Button>
        </div>
      </form>
    </div>
  )
}

interface OptionsProps {
  id: string
  value: string
  none: string
  disabled?: boolean
  onChange: (value: string) => void
  children: ReactNode
}

function Options({ id, value, none, disabled = false, onChange, children }: OptionsProps) {
  return (
    <select
      id={id}
      className="plan-select"
      value={value}
      disabled={disabled}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="">{none}</option>
      {children}
    </select>
  )
}

interface TypedProps {
  field: keyof Beginning
  label: MessageKey
  typed: Beginning
  change: (field: keyof Beginning) => (value: string) => void
  wrong: (field: string) => string | undefined
}

function Text({ field, label, hint, max, typed, change, wrong }: TypedProps & { hint: string; max: number }) {
  return (
    <Field label={label} error={wrong(field)}>
      {(id) => (
        <input
          id={id}
          className="plan-input"
          value={typed[field]}
          maxLength={max}
          placeholder={hint}
          onChange={({ target }) => change(field)(target.value)}
        />
      )}
    </Field>
  )
}

function Day({ field, label, disabled, typed, change, wrong }: TypedProps & { disabled: boolean }) {
  return (
    <Field label={label} error={wrong(field)}>
      {(id) => (
        <input
          id={id}
          type="date"
          className="date-input"
          disabled={disabled}
          value={typed[field]}
          onChange={({ target }) => change(field)(target.value)}
        />
      )}
    </Field>
  )
}

interface FieldProps {
  label: MessageKey
  error: string | undefined
  children: (id: string) => ReactNode
}

function Field({ label, error, children }: FieldProps) {
  const { t } = useTexts()
  const id = useId()
  return (
    <div className="plan-field">
      <label htmlFor={id}>{t(label)}</label>
      {children(id)}
      {error && <p className="plan-wrong">{error}</p>}
    </div>
  )
}
