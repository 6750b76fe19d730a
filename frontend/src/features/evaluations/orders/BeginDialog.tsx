import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Modal } from 'antd'
import { useState } from 'react'
import { useTexts } from '~/i18n'
import { useNaming } from '~/reference/useNaming'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { Labelled } from '../Labelled'
import { evaluationPage } from '../roundQueries'
import '../evaluations.css'

/** By which decided round, and to which of its pairs, an order is to be drafted. */
export function BeginDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTexts()
  const { pair: nameOf } = useNaming()
  const navigate = useNavigate()
  const [evaluation, setEvaluation] = useState('')
  const [pair, setPair] = useState('')
  const { data, error } = useQuery(evaluationPage({ state: ['DECIDED', 'PUBLISHED'], size: '100' }))
  const round = data?.items.find(({ id }) => id === evaluation)
  return (
    <Modal
      open
      title={t('order.begin')}
      okText={t('order.goOn')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ disabled: evaluation === '' || pair === '' }}
      onOk={() => void navigate({ to: '/orders/new', search: { evaluation, pair } })}
      onCancel={onClose}
    >
      <div className="evaluation-form">
        <p className="quiet">{t('order.beginLead')}</p>
        {error && <ProblemNotice error={error} />}
        <Labelled label={t('evaluation.one')}>
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
        <Labelled label={t('record.pairCode')}>
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
      </div>
    </Modal>
  )
}
