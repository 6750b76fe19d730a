import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Modal } from 'antd'
import { useState } from 'react'
import { asProblem } from '~/api/errors'
import { useTexts } from '~/i18n'
import { organisationsQuery } from '~/reference/queries'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { assign } from '../acting'
import { Labelled } from '../Labelled'
import type { EvaluationDetail } from '../roundQueries'

interface Props {
  round: EvaluationDetail
  etag: string
  onClose: () => void
}

/** Names an assessor and the body for which he assesses. */
export function AssignDialog({ round, etag, onClose }: Props) {
  const { t, named } = useTexts()
  const { message } = App.useApp()
  const client = useQueryClient()
  const [username, setUsername] = useState('')
  const [organisation, setOrganisation] = useState('')
  const { data: organisations } = useQuery(organisationsQuery)
  const run = useMutation({
    mutationFn: () => assign(round.id, etag, username.trim(), organisation),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['evaluations'] })
      void message.success(t('evaluation.done'))
      onClose()
    },
  })
  const wrong = (field: string) =>
    run.error
      ? asProblem(run.error).errors.find(({ pointer }) => pointer === `/${field}`)?.message
      : undefined
  const told = wrong('username') ?? wrong('organisation')
  return (
    <Modal
      open
      title={t('evaluation.assign')}
      okText={t('shell.confirm')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ loading: run.isPending, disabled: username.trim() === '' || organisation === '' }}
      onOk={() => run.mutate()}
      onCancel={onClose}
    >
      <div className="evaluation-form">
        <p className="quiet">{t('evaluation.assignHint')}</p>
        <Labelled
          label={t('evaluation.username')}
          hint={t('evaluation.usernameHint')}
          wrong={wrong('username')}
        >
          {(field) => (
            <input
              {...field}
              className="input"
              maxLength={100}
              autoComplete="off"
              value={username}
              onChange={({ target }) => setUsername(target.value)}
            />
          )}
        </Labelled>
        <Labelled label={t('evaluation.organisation')} wrong={wrong('organisation')}>
          {(field) => (
            <select
              {...field}
              className="input"
              value={organisation}
              onChange={({ target }) => setOrganisation(target.value)}
            >
              <option value="" />
              {organisations
                ?.filter(({ active }) => active)
                .map((one) => (
                  <option key={one.code} value={one.code}>
                    {named(one)}
                  </option>
                ))}
            </select>
          )}
        </Labelled>
        {run.error && !told && <ProblemNotice error={run.error} />}
      </div>
    </Modal>
  )
}
