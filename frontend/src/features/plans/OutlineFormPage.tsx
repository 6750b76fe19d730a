import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { App, Button } from 'antd'
import { useState } from 'react'
import { asProblem } from '~/api/errors'
import { useTexts } from '~/i18n'
import { PageSkeleton } from '~/ui/PageSkeleton'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { todayInChina } from '~/ui/today'
import { Field } from './Field'
import { OutlineSection } from './OutlineSection'
import { emptySection, factsOf, formOf, missingContents, moved } from './outlineForm'
import { makeOutline, outlinesQuery, type PlanTemplate } from './outlineQueries'
import { PlansHead } from './PlansHead'
import '~/ui/dateInput.css'
import './plans.css'

/** A new version of an outline, from the latest one. */
export function OutlineFormPage() {
  const { kind } = useParams({ from: '/shell/plans/outlines/$kind' })
  const { t } = useTexts()
  const { data, error } = useQuery(outlinesQuery)
  const latest = data?.find((outline) => outline.kind === kind)
  if (error) return <ProblemNotice error={error} />
  if (!data) return <PageSkeleton />
  return (
    <div className="page">
      <PlansHead />
      {latest ? <Form latest={latest} /> : <p className="panel">{t('problem.notFound')}</p>}
    </div>
  )
}

/** What is refused is told at its place, and nothing typed is lost. */
function Form({ latest }: { latest: PlanTemplate }) {
  const { t, term } = useTexts()
  const { message } = App.useApp()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [form, setForm] = useState(() => formOf(latest))
  const run = useMutation({
    mutationFn: () => makeOutline(factsOf(form, latest.kind), latest.version),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['planTemplates'] })
      void message.success(t('plan.outlineMade'))
      await navigate({ to: '/plans/outlines' })
    },
    onError: (error) => {
      if (asProblem(error).meansStale) void client.invalidateQueries({ queryKey: ['planTemplates'] })
    },
  })
  const missing = missingContents(form)
  const setSections = (change: (sections: typeof form.sections) => typeof form.sections) =>
    setForm((now) => ({ ...now, sections: change(now.sections) }))
  return (
    <form
      className="outline-form"
      onSubmit={(event) => {
        event.preventDefault()
        run.mutate()
      }}
    >
      <section className="panel plan-form" aria-labelledby="outline-head">
        <h2 id="outline-head">
          {t('plan.makeOutline')} · {term('dutyKind', latest.kind)}
        </h2>
        <p className="quiet">{t('plan.makeOutlineHint')}</p>
        <Field label="plan.effectiveFrom" of="effectiveFrom" error={run.error}>
          {(id) => (
            <input
              id={id}
              type="date"
              required
              className="date-input"
              min={todayInChina()}
              value={form.effectiveFrom}
              onChange={({ target }) => setForm((now) => ({ ...now, effectiveFrom: target.value }))}
            />
          )}
        </Field>
        {missing.length > 0 && (
          <p className="plan-wrong">
            {t('plan.contentsMissing', {
              contents: missing.map((content) => term('planContent', content)).join(t('plan.and')),
            })}
          </p>
        )}
      </section>
      <ol className="outline-form">
        {form.sections.map((section, at) => (
          <OutlineSection
            key={section.id}
            section={section}
            at={at}
            of={form.sections.length}
            error={run.error}
            onChange={(part) =>
              setSections((all) => all.map((one, i) => (i === at ? { ...one, ...part } : one)))
            }
            onMove={(by) => setSections((all) => moved(all, at, by))}
            onRemove={() => setSections((all) => all.toSpliced(at, 1))}
          />
        ))}
      </ol>
      {run.error && <ProblemNotice error={run.error} />}
      <div className="plan-field-tools">
        <Button onClick={() => setSections((all) => [...all, emptySection(crypto.randomUUID())])}>
          {t('plan.addSection')}
        </Button>
        <Button type="primary" htmlType="submit" loading={run.isPending}>
          {t('plan.makeOutlineButton')}
        </Button>
      </div>
    </form>
  )
}
