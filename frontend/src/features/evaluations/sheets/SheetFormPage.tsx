import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { App, Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '~/i18n'
import { useLeaveGuard } from '~/ledger/form/useLeaveGuard'
import { ButtonLink } from '~/ui/ButtonLink'
import { PageSkeleton } from '~/ui/PageSkeleton'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { DimensionFields } from './DimensionFields'
import { RestFields } from './RestFields'
import { SheetFindings } from './SheetFindings'
import { EditingContext, NumberField, Row, SelectField, TextField } from './SheetForm'
import { SheetTrial } from './SheetTrial'
import { changed, emptySheet, factsOf, keyed, type Path, unkeyed } from './sheetDraft'
import { NEW, type ScoreSheetFacts, saveSheet, sheetQuery } from './sheetQueries'
import { useSheetCheck } from './useSheetCheck'
import '../evaluations.css'
import './sheet.css'

/** A sheet is begun, its draft changed, or the next version drafted from the one in force. */
export function SheetFormPage() {
  const { code } = useParams({ from: '/shell/score-sheets/$code/draft' })
  const isNew = code === NEW
  // What was read when it was opened is what a later saving refers to.
  const { data, error } = useQuery({ ...sheetQuery(code), enabled: !isNew, refetchOnWindowFocus: false })
  if (error) return <ProblemNotice error={error} />
  if (isNew) return <Form facts={emptySheet} etag={undefined} />
  if (!data) return <PageSkeleton />
  return (
    <Form facts={factsOf(data.record)} etag={data.record.state === 'DRAFT' ? data.etag : undefined} before />
  )
}

interface FormProps {
  facts: ScoreSheetFacts
  /** Of the draft that is changed; none where one is made. */
  etag: string | undefined
  /** Whether there are versions before it, whose code and purpose it keeps. */
  before?: boolean
}

function Form({ facts, etag: opened, before = false }: FormProps) {
  const { t, term, titled } = useTexts()
  const { message } = App.useApp()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [etag] = useState(opened)
  const [first] = useState(() => keyed(facts))
  const [draft, setDraft] = useState(first)
  const [leaving, leave] = useState(false)
  const put = (path: Path, value: unknown) => setDraft((now) => changed(now, path, value))
  const written = unkeyed(draft)
  const check = useSheetCheck(written, etag)
  const run = useMutation({
    mutationFn: () => saveSheet(written, etag),
    onSuccess: async ({ code, version }) => {
      leave(true)
      await client.invalidateQueries({ queryKey: ['scoreSheets'] })
      void message.success(t('scoreSheet.saved'))
      await navigate({
        to: '/score-sheets/$code',
        params: { code },
        search: { version: String(version) },
        ignoreBlocker: true,
      })
    },
  })
  useLeaveGuard(draft !== first && !leaving, 'scoreSheet.leave')
  return (
    <EditingContext value={{ draft, put, faults: check.faults }}>
      <div className="page">
        <header className="page-head">
          <h1>{before ? t('scoreSheet.draftOf', { title: titled(facts) }) : t('scoreSheet.make')}</h1>
        </header>
        <p className="quiet">{t('scoreSheet.editorLead')}</p>
        <section className="panel sheet-form" aria-label={t('scoreSheet.one')}>
          <Row>
            {before ? (
              <div className="labelled">
                <span>{t('scoreSheet.code')}</span>
                <strong className="figure">{draft.code}</strong>
              </div>
            ) : (
              <TextField path={['code']} label="scoreSheet.code" hint="scoreSheet.codeHint" />
            )}
            <TextField path={['titleZh']} label="scoreSheet.title" />
            <TextField path={['titleEn']} label="scoreSheet.titleEn" />
            <SelectField
              path={['purpose']}
              label="scoreSheet.purpose"
              disabled={before}
              options={(['NATIONAL', 'SELF'] as const).map((value) => ({
                value,
                label: term('sheetPurpose', value),
              }))}
            />
            <NumberField path={['decimals']} label="scoreSheet.decimals" />
          </Row>
          <TextField path={['note']} label="scoreSheet.note" lines={3} />
        </section>
        <DimensionFields />
        <RestFields />
        <SheetTrial sheet={written} right={check.known && !check.checking && check.faults.length === 0} />
        <section className="panel sheet-check" aria-label={t('scoreSheet.save')}>
          <SheetFindings check={check} />
          {run.error && <ProblemNotice error={run.error} />}
          <div>
            <Button
              type="primary"
              loading={run.isPending}
              disabled={check.checking || check.faults.length > 0 || draft === first}
              onClick={() => run.mutate()}
            >
              {t('scoreSheet.save')}
            </Button>
            <ButtonLink to="/score-sheets">{t('shell.cancel')}</ButtonLink>
            <a href="#sheet-trial">{t('scoreSheet.trial')}</a>
            {draft !== first && <span className="quiet">{t('scoreSheet.changed')}</span>}
          </div>
        </section>
      </div>
    </EditingContext>
  )
}
