import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '~/i18n'
import { organisationsQuery } from '~/reference/queries'
import { AskDialog } from '~/ui/AskDialog'
import { assign } from '../acting'
import { Choosing } from '../Choosing'
import { Labelled } from '../Labelled'
import type { EvaluationDetail } from '../roundQueries'
import { useAbout } from '../useAbout'

interface Props {
  round: EvaluationDetail
  etag: string
  onClose: () => void
}

/** Names an assessor and the body for which he assesses. */
export function AssignDialog({ round, etag, onClose }: Props) {
  const { t, named } = useTexts()
  const [username, setUsername] = useState('')
  const [organisation, setOrganisation] = useState('')
  const { data: organisations } = useQuery(organisationsQuery)
  return (
    <AskDialog
      {...useAbout()}
      title={t('evaluation.assign')}
      fields={{ username: username.trim() === '', organisation: organisation === '' }}
      send={() => assign(round.id, etag, username.trim(), organisation)}
      onClose={onClose}
    >
      {(wrong) => (
        <>
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
          <Choosing
            label={t('evaluation.organisation')}
            wrong={wrong('organisation')}
            value={organisation}
            options={(organisations ?? [])
              .filter(({ active }) => active)
              .map((one) => [one.code, named(one)] as const)}
            onChange={setOrganisation}
          />
        </>
      )}
    </AskDialog>
  )
}
