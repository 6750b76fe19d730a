import { useQuery } from '@tanstack/react-query'
import { Modal } from 'antd'
import { useState } from 'react'
import { type MessageKey, useTexts } from '~/i18n'
import { useNaming } from '~/reference/useNaming'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { Labelled } from '../Labelled'
import { evaluationPage } from '../roundQueries'
import '../evaluations.css'

interface Props {
  title: MessageKey
  lead: MessageKey
  /** Asked too to which of its pairs. */
  ofPair?: boolean
  onGo: (evaluation: string, pair: string) => void
  onClose: () => void
}

/** By which decided round something is to be drafted; what is of no single pair, by one in which all were compared. */
export function BeginDialog({ title, lead, ofPair = false, onGo, onClose }: Props) {
  const { t } = useTexts()
  const { pair: nameOf } = useNaming()
  const [evaluation, setEvaluation] = useState('')
  const [pair, setPair] = useState('')
  const [pressed, press] = useState(false)
  const { data, error } = useQuery(
    evaluationPage({
      state: ['DECIDED', 'PUBLISHED'],
      ...(!ofPair && { purpose: ['NATIONAL'] }),
      size: '100',
    }),
  )
  const round = data?.items.find(({ id }) => id === evaluation)
  const whole = evaluation !== '' && (!ofPair || pair !== '')
  const needed = (value: string) => (pressed && value === '' ? t('ledger.end.needed') : undefined)
  return (
    <Modal
      open
      title={t(title)}
      okText={t('order.goOn')}
      cancelText={t('shell.cancel')}
      onOk={() => (whole ? onGo(evaluation, pair) : press(true))}
      onCancel={onClose}
    >
      <div className="evaluation-form">
        <p className="quiet">{t(lead)}</p>
        {data?.items.length === 0 && <p>{t('order.noRound')}</p>}
        {error && <ProblemNotice error={error} />}
        <Labelled label={t('evaluation.one')} wrong={needed(evaluation)}>
          {(field) => (
            <select
              {...field}
              className="input"
              value={evaluation}
              onChange={({ target }) => {
                setEvaluation(target.value)
                setPair('')
              }}
            >
              <option value="" />
              {data?.items.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        {ofPair && (
          <Labelled label={t('record.pairCode')} wrong={needed(pair)}>
            {(field) => (
              <select
                {...field}
                className="input"
                value={pair}
                onChange={({ target }) => setPair(target.value)}
              >
                <option value="" />
                {round?.pairCodes.map((code) => (
                  <option key={code} value={code}>
                    {nameOf(code)}
                  </option>
                ))}
              </select>
            )}
          </Labelled>
        )}
      </div>
    </Modal>
  )
}
