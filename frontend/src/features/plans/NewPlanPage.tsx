import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { asProblem } from '~/api/errors'
import { useMe } from '~/api/me'
import type { Duty } from '~/api/types'
import { useTexts } from '~/i18n'
import { PageSkeleton } from '~/ui/PageSkeleton'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { Day, Field, Options, Text } from './BeginningParts'
import { type Beginning, bodyOf, dutiesTyped, forDuty, NOTHING, withFittingDuty } from './beginning'
import { Overlap } from './Overlap'
import { beginPlan, openDutiesQuery } from './queries'
import '~/ui/dateInput.css'
import '~/ui/notice.css'
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
  const pairName = (code: string) => {
    const pair = pairs.find((one) => one.code === code)
    return pair ? named(pair) : code
  }
  const titleOf = (duty: Duty) => `${pairName(duty.pairCode)} ${duty.period} ${term('dutyKind', duty.kind)}`
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
  // Who has said that it meets no duty is not asked again, but told.
  const [declined, decline] = useState(false)
  const change = (field: keyof Beginning) => (value: string) =>
    setTyped((now) => {
      const next = { ...now, [field]: value }
      return declined ? next : withFittingDuty(next, duties)
    })
  const choose = (code: string) => {
    const duty = duties.find((one) => one.code === code)
    decline(!duty)
    setTyped((now) => (duty ? forDuty(duty, titleOf(duty)) : { ...now, dutyCode: '' }))
  }
  const wrong = (field: string) =>
    begin.error
      ? asProblem(begin.error).errors.find(({ pointer }) => pointer === `/${field}`)?.message
      : undefined
  const ofDuty = typed.dutyCode !== ''
  // A special plan may reach beyond the year of its duty.
  const fixed = ofDuty && typed.kind !== 'SPECIAL'
  const [unmet] = ofDuty ? [] : dutiesTyped(typed, duties)
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
                  {titled(duty)} {duty.period} · {pairName(duty.pairCode)}
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
          <Day field="periodFrom" label="plan.from" disabled={fixed} {...{ typed, change, wrong }} />
          <Day field="periodTo" label="plan.to" disabled={fixed} {...{ typed, change, wrong }} />
        </div>
        {unmet && (
          <p className="notice" data-tone="wait" role="status">
            {t('plan.dutyNotChosen', { title: `${titled(unmet)} ${unmet.period}` })}
          </p>
        )}
        {begin.error && <ProblemNotice error={begin.error} />}
        {begin.error && <Overlap error={begin.error} typed={typed} />}
        <div>
          <Button type="primary" htmlType="submit" loading={begin.isPending}>
            {t('plan.beginButton')}
          </Button>
        </div>
      </form>
    </div>
  )
}
