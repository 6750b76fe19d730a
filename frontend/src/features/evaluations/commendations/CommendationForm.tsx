import type { UseMutationResult } from '@tanstack/react-query'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '~/i18n'
import { useNaming } from '~/reference/useNaming'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { faultsOf } from '../faultsOf'
import { Labelled } from '../Labelled'
import { evaluationQuery } from '../roundQueries'
import type { CommendationFacts } from './commendationQueries'
import '../evaluations.css'
import '../orders/orders.css'

interface Props {
  facts: CommendationFacts
  run: Pick<UseMutationResult<unknown, Error, CommendationFacts>, 'mutate' | 'isPending' | 'error'>
}

/** Which pairs of the round are commended, and in what words. */
export function CommendationForm({ facts, run }: Props) {
  const { t } = useTexts()
  const { pair: nameOf } = useNaming()
  const { data: round } = useQuery(evaluationQuery(facts.evaluationId))
  const [title, setTitle] = useState(facts.title)
  const [text, setText] = useState(facts.text)
  const [pairs, setPairs] = useState(facts.pairCodes)
  const wrong = faultsOf(run.error)
  const choose = (code: string, chosen: boolean) =>
    setPairs(chosen ? [...pairs, code] : pairs.filter((other) => other !== code))
  return (
    <form
      className="panel evaluation-form"
      onSubmit={(event) => {
        event.preventDefault()
        run.mutate({ ...facts, title: title.trim(), text: text.trim(), pairCodes: pairs })
      }}
    >
      {round && <p className="quiet">{round.record.title}</p>}
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
      <fieldset className="choice commended">
        <legend>{t('commendation.pairs')}</legend>
        {(round?.record.pairCodes ?? pairs).map((code) => (
          <label key={code} className="check">
            <input
              type="checkbox"
              checked={pairs.includes(code)}
              onChange={({ target }) => choose(code, target.checked)}
            />
            {nameOf(code)}
          </label>
        ))}
        {wrong('/pairCodes') && <p className="wrong">{wrong('/pairCodes')}</p>}
      </fieldset>
      <Labelled label={t('commendation.text')} hint={t('commendation.textHint')} wrong={wrong('/text')}>
        {(field) => (
          <textarea
            {...field}
            className="input"
            rows={8}
            maxLength={4000}
            required
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Labelled>
      <p className="order-buttons">
        <Button type="primary" htmlType="submit" loading={run.isPending}>
          {t('order.saveDraft')}
        </Button>
      </p>
      {run.error && <ProblemNotice error={run.error} />}
    </form>
  )
}
