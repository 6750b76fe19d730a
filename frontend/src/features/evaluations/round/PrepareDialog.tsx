import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { may, useMe } from '~/api/me'
import { useTexts } from '~/i18n'
import { useReferenceOptions } from '~/reference/options'
import { AskDialog, type Wrong } from '~/ui/AskDialog'
import { todayInChina } from '~/ui/today'
import { change, prepare } from '../acting'
import { Labelled } from '../Labelled'
import type { EvaluationDetail } from '../roundQueries'
import { type ScoreSheetHead, sheetsQuery } from '../sheets/sheetQueries'
import { factsOf, fieldsOf, formOf, type PrepareForm, sheetKey, withOnlySheet } from './prepareForm'
import '../evaluations.css'

const PURPOSES = ['NATIONAL', 'SELF'] as const

interface Props {
  /** The round that is changed; none where one is prepared. */
  round?: EvaluationDetail
  etag?: string
  onClose: () => void
}

/** A round in a dialog: by which sheet, for which year, and until when; what is refused is told at its field. */
export function PrepareDialog({ round, etag = '', onClose }: Props) {
  const { t } = useTexts()
  const navigate = useNavigate()
  const own = useOwnPairs()
  const [typed, setTyped] = useState(() => formOf(round, todayInChina(), own))
  const fitting = useQuery(sheetsQuery('PUBLISHED')).data?.filter(({ purpose }) => purpose === typed.purpose)
  const form = withOnlySheet(typed, fitting)
  const put = (part: Partial<PrepareForm>) => setTyped((now) => ({ ...now, ...part }))
  return (
    <AskDialog
      about="evaluations"
      width="min(40rem, 100vw)"
      title={t(round ? 'evaluation.change' : 'evaluation.prepare')}
      done={t('evaluation.saved')}
      fields={fieldsOf(form)}
      send={() => (round ? change(round.id, etag, factsOf(form)) : prepare(factsOf(form)))}
      onDone={({ id }) => (round ? undefined : navigate({ to: '/evaluations/$id', params: { id } }))}
      onClose={onClose}
    >
      {(wrong) => (
        <>
          <Labelled
            label={t('evaluation.title')}
            hint={t(form.purpose === 'SELF' ? 'evaluation.titleHintSelf' : 'evaluation.titleHint')}
            wrong={wrong('title')}
          >
            {(field) => (
              <input
                {...field}
                className="input"
                maxLength={100}
                value={form.title}
                onChange={({ target }) => put({ title: target.value })}
              />
            )}
          </Labelled>
          <BySheet form={form} put={put} own={own} fitting={fitting} wrong={wrong} />
          <Days form={form} put={put} wrong={wrong} />
        </>
      )}
    </AskDialog>
  )
}

interface PartProps {
  form: PrepareForm
  put: (part: Partial<PrepareForm>) => void
  wrong: Wrong
}

interface Choices {
  own: string[] | undefined
  fitting: ScoreSheetHead[] | undefined
}

/** For which purpose and year, and by what published rules. */
function BySheet({ form, put, own, fitting, wrong }: PartProps & Choices) {
  const { t, term, titled } = useTexts()
  return (
    <>
      <div className="evaluation-row">
        <Labelled label={t('evaluation.purpose')} wrong={wrong('purpose')}>
          {(field) => (
            <select
              {...field}
              className="input"
              value={form.purpose}
              onChange={({ target }) =>
                put({ purpose: target.value === 'SELF' ? 'SELF' : 'NATIONAL', sheet: '' })
              }
            >
              {PURPOSES.filter((purpose) => !own || purpose === 'SELF').map((purpose) => (
                <option key={purpose} value={purpose}>
                  {term('sheetPurpose', purpose)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <Labelled label={t('evaluation.year')} wrong={wrong('year')}>
          {(field) => (
            <input
              {...field}
              className="input"
              inputMode="numeric"
              maxLength={4}
              value={form.year}
              onChange={({ target }) => put({ year: target.value })}
            />
          )}
        </Labelled>
      </div>
      <Labelled
        label={t('evaluation.sheet')}
        hint={
          fitting?.length === 0 ? t(own ? 'evaluation.noSheetOfOffice' : 'evaluation.noSheet') : undefined
        }
        wrong={wrong('sheet', 'sheetCode', 'sheetVersion')}
      >
        {(field) => (
          <select
            {...field}
            className="input"
            value={form.sheet}
            onChange={({ target }) => put({ sheet: target.value })}
          >
            <option value="" />
            {fitting?.map((sheet) => (
              <option key={sheetKey(sheet)} value={sheetKey(sheet)}>
                {t('evaluation.sheetVersion', { title: titled(sheet), version: sheet.version })}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      {form.purpose === 'SELF' && <OfPair form={form} put={put} own={own} wrong={wrong} />}
    </>
  )
}

/** The pair that evaluates itself: an approver chooses among those that he acts for. */
function OfPair({ form, put, own, wrong }: PartProps & Pick<Choices, 'own'>) {
  const { t } = useTexts()
  const pairs = useReferenceOptions('pair').filter(
    (pair) => 'value' in pair && (!own || own.includes(pair.value)),
  )
  return (
    <Labelled label={t('evaluation.pair')} wrong={wrong('pairCode')}>
      {(field) => (
        <select
          {...field}
          className="input"
          value={form.pairCode}
          onChange={({ target }) => put({ pairCode: target.value })}
        >
          {!own && <option value="" />}
          {pairs.map((pair) =>
            'value' in pair ? (
              <option key={pair.value} value={pair.value}>
                {pair.label}
              </option>
            ) : null,
          )}
        </select>
      )}
    </Labelled>
  )
}

/** The pairs for which an approver may prepare; the coordinator is bound to none. */
function useOwnPairs(): string[] | undefined {
  const me = useMe()
  if (may(me, 'COORDINATE')) return undefined
  return me.pairs.filter(({ acts }) => acts).map(({ pair }) => pair.code)
}

function Days({ form, put, wrong }: PartProps) {
  const { t } = useTexts()
  return (
    <div className="evaluation-row">
      {(['selfBy', 'reviewBy'] as const).map((name) => (
        <Labelled key={name} label={t(`evaluation.${name}`)} wrong={wrong(name)}>
          {(field) => (
            <input
              {...field}
              type="date"
              className="input"
              min={name === 'selfBy' ? todayInChina() : form.selfBy}
              value={form[name]}
              onChange={({ target }) => put({ [name]: target.value })}
            />
          )}
        </Labelled>
      ))}
      <Labelled label={t('evaluation.objectionsDays')} wrong={wrong('objectionsDays')}>
        {(field) => (
          <input
            {...field}
            type="number"
            className="input"
            min={0}
            max={60}
            value={form.objectionsDays}
            onChange={({ target }) => put({ objectionsDays: target.value })}
          />
        )}
      </Labelled>
    </div>
  )
}
