import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useId, useState } from 'react'
import { api, unwrap } from '~/api/client'
import { asProblem } from '~/api/errors'
import type { components } from '~/api/schema'
import { useTexts } from '~/i18n'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { todayInChina } from '~/ui/today'
import { type Line, readLines, textOf } from './lines'

const ROW = /^\/days\/(\d+)\/?(.*)$/

/** The days of a year as text: corrected, checked, and loaded, all of them or none. */
export function LoadDays({ year: { year, days } }: { year: components['schemas']['CalendarYear'] }) {
  const { t } = useTexts()
  const id = useId()
  const queries = useQueryClient()
  const [text, setText] = useState(() => textOf(days))
  const { lines, unreadable } = readLines(text)
  const load = useMutation({
    mutationFn: async (dryRun: boolean) =>
      unwrap(
        await api.PUT('/api/v1/calendar/{year}', {
          params: { path: { year }, query: { dryRun } },
          body: { days: lines.map(({ day }) => day) },
        }),
      ),
    onSuccess: (_, dryRun) =>
      dryRun
        ? undefined
        : Promise.all([
            queries.invalidateQueries({ queryKey: ['calendar'] }),
            queries.invalidateQueries({ queryKey: ['duties'] }),
          ]),
  })
  if (year < Number(todayInChina().slice(0, 4))) return null
  const ready = lines.length > 0 && unreadable.length === 0
  return (
    <section className="panel load-days" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('workingDays.load', { year })}</h2>
      <p className="quiet" id={`${id}-form`}>
        {t('workingDays.form')}
      </p>
      <label htmlFor={id}>{t('workingDays.text')}</label>
      <textarea
        id={id}
        aria-describedby={`${id}-form`}
        rows={10}
        spellCheck={false}
        value={text}
        onChange={({ target }) => {
          setText(target.value)
          load.reset()
        }}
      />
      <ul role="alert">
        {unreadable.map((line) => (
          <li key={line} className="load-wrong">
            {t('workingDays.unreadable', { line })}
          </li>
        ))}
      </ul>
      {load.error && <Refused error={load.error} lines={lines} />}
      {load.data && (
        <p role="status">
          {t(load.variables ? 'workingDays.checked' : 'workingDays.done', { count: load.data.workingDays })}
        </p>
      )}
      <div className="load-actions">
        <Button disabled={!ready} loading={load.isPending} onClick={() => load.mutate(true)}>
          {t('workingDays.check')}
        </Button>
        <Button
          type="primary"
          disabled={!ready || load.isPending || !(load.data && load.variables)}
          onClick={() => load.mutate(false)}
        >
          {t('workingDays.confirm')}
        </Button>
      </div>
    </section>
  )
}

/** What the API says of the days it was given, told by the lines that they were. */
function Refused({ error, lines }: { error: unknown; lines: Line[] }) {
  const { t } = useTexts()
  const rows = asProblem(error).errors.flatMap(({ pointer, message }) => {
    const line = lines[Number(ROW.exec(pointer)?.[1] ?? Number.NaN)]?.number
    return line === undefined ? [] : [{ line, message }]
  })
  if (rows.length === 0) return <ProblemNotice error={error} />
  return (
    <ul role="alert">
      {rows.map(({ line, message }) => (
        <li key={`${line} ${message}`} className="load-wrong">
          {t('workingDays.line', { line })} {message}
        </li>
      ))}
    </ul>
  )
}
