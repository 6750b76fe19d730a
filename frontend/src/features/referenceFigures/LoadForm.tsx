import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useId, useState } from 'react'
import { asProblem } from '~/api/errors'
import { useTexts } from '~/i18n'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { type Line, readCsv } from './csv'
import { loadReferenceFigures } from './queries'

const EXAMPLE = 'kind,region,year,value,source\n'
const ROW = /^\/?items(?:\/|\[)(\d+)\]?[/.]?(.*)$/

/** A CSV file or its text: checked first, then loaded, all of it or nothing. */
export function LoadForm() {
  const { t } = useTexts()
  const id = useId()
  const queries = useQueryClient()
  const [text, setText] = useState(EXAMPLE)
  const { lines, unreadable } = readCsv(text)
  const load = useMutation({
    mutationFn: (dryRun: boolean) =>
      loadReferenceFigures(
        lines.map(({ entry }) => entry),
        dryRun,
      ),
    onSuccess: (_, dryRun) =>
      dryRun
        ? undefined
        : Promise.all([
            queries.invalidateQueries({ queryKey: ['referenceFigures'] }),
            queries.invalidateQueries({ queryKey: ['figures'] }),
          ]),
  })
  const change = (next: string) => {
    setText(next)
    load.reset()
  }
  const ready = lines.length > 0 && unreadable.length === 0
  return (
    <section className="panel load-form" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('referenceFigure.load')}</h2>
      <p className="quiet" id={`${id}-form`}>
        {t('referenceFigure.form')}
      </p>
      <label htmlFor={`${id}-file`}>{t('referenceFigure.file')}</label>
      <input
        id={`${id}-file`}
        type="file"
        accept=".csv,text/csv,text/plain"
        onChange={({ target }) => void target.files?.[0]?.text().then(change)}
      />
      <label htmlFor={`${id}-text`}>{t('referenceFigure.text')}</label>
      <textarea
        id={`${id}-text`}
        aria-describedby={`${id}-form`}
        rows={8}
        spellCheck={false}
        value={text}
        onChange={({ target }) => change(target.value)}
      />
      <ul role="alert">
        {unreadable.map((line) => (
          <li key={line} className="load-wrong">
            {t('referenceFigure.columns', { line })}
          </li>
        ))}
      </ul>
      {load.error && <Refused error={load.error} lines={lines} />}
      {load.data && (
        <p role="status">
          {t(load.variables ? 'referenceFigure.checked' : 'referenceFigure.done')}{' '}
          {t('referenceFigure.result', { ...load.data })}
        </p>
      )}
      <div className="load-actions">
        <Button disabled={!ready} loading={load.isPending} onClick={() => load.mutate(true)}>
          {t('referenceFigure.check')}
        </Button>
        <Button
          type="primary"
          disabled={!ready || load.isPending || !(load.data && load.variables)}
          onClick={() => load.mutate(false)}
        >
          {t('referenceFigure.confirm')}
        </Button>
      </div>
    </section>
  )
}

/** What the API says of the rows it was given, told by the lines that they were. */
function Refused({ error, lines }: { error: unknown; lines: Line[] }) {
  const { t } = useTexts()
  const { errors } = asProblem(error)
  const rows = errors.map(({ pointer, message }) => {
    const [, index, field] = ROW.exec(pointer) ?? []
    const line = index === undefined ? undefined : lines[Number(index)]?.number
    return { line, field, message }
  })
  if (rows.length === 0) return <ProblemNotice error={error} />
  return (
    <ul role="alert">
      {rows.map(({ line, field, message }) => (
        <li key={`${line} ${field} ${message}`} className="load-wrong">
          {line && t('referenceFigure.line', { line })} {field} {message}
        </li>
      ))}
    </ul>
  )
}
