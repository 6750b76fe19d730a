import type { UseMutationResult } from '@tanstack/react-query'
import { useQuery } from '@tanstack/react-query'
import { Button, Modal } from 'antd'
import { useState } from 'react'
import { useTexts } from '~/i18n'
import { useNaming } from '~/reference/useNaming'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { faultsOf } from '../faultsOf'
import { Labelled } from '../Labelled'
import { Doubts } from '../orders/SayDialog'
import { evaluationQuery } from '../roundQueries'
import type { CommendationFacts } from './commendationQueries'
import { doubtsOf } from './doubts'
import '~/ledger/form/form.css'
import '../evaluations.css'
import '../orders/orders.css'

interface Props {
  facts: CommendationFacts
  run: Pick<UseMutationResult<unknown, Error, CommendationFacts>, 'mutate' | 'reset' | 'isPending' | 'error'>
}

/** Which pairs of the round are commended, and in what words. */
export function CommendationForm({ facts, run }: Props) {
  const { t } = useTexts()
  const { pair: nameOf } = useNaming()
  const { data: round } = useQuery(evaluationQuery(facts.evaluationId))
  const [title, setTitle] = useState(facts.title)
  const [text, setText] = useState(facts.text)
  const [pairs, setPairs] = useState(facts.pairCodes)
  const [pressed, press] = useState(false)
  const refused = faultsOf(run.error)
  const doubts = doubtsOf(run.error, pairs, nameOf)
  const written = { ...facts, title: title.trim(), text: text.trim(), pairCodes: pairs }
  const whole = written.title !== '' && written.text !== '' && pairs.length > 0
  const needed = (value: string | string[]) =>
    pressed && value.length === 0 ? t('ledger.end.needed') : undefined
  const wrong = (pointer: string) => (doubts.length > 0 ? undefined : refused(pointer))
  const wrongPairs = needed(pairs) ?? wrong('/pairCodes')
  const choose = (code: string, chosen: boolean) =>
    setPairs(chosen ? [...pairs, code] : pairs.filter((other) => other !== code))
  return (
    <form
      className="panel evaluation-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        press(true)
        if (whole) run.mutate(written)
      }}
    >
      {round && <p className="quiet">{round.record.title}</p>}
      <Labelled label={t('order.title')} wrong={needed(written.title) ?? wrong('/title')}>
        {(field) => (
          <input
            {...field}
            className="input"
            maxLength={100}
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
        {wrongPairs && <p className="wrong">{wrongPairs}</p>}
      </fieldset>
      <Labelled
        label={t('commendation.text')}
        hint={t('commendation.textHint')}
        wrong={needed(written.text) ?? wrong('/text')}
      >
        {(field) => (
          <textarea
            {...field}
            className="input"
            rows={8}
            maxLength={4000}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Labelled>
      {run.error && doubts.length === 0 && <ProblemNotice error={run.error} />}
      <div className="form-bar">
        <Button type="primary" htmlType="submit" loading={run.isPending}>
          {t('order.saveDraft')}
        </Button>
      </div>
      {doubts.length > 0 && (
        <Modal
          open
          title={t('commendation.doubtful')}
          okText={t('commendation.knowingly')}
          cancelText={t('commendation.reconsider')}
          okButtonProps={{ loading: run.isPending }}
          onOk={() => run.mutate({ ...written, knowingly: true })}
          onCancel={run.reset}
        >
          <Doubts doubts={doubts} />
        </Modal>
      )}
    </form>
  )
}
