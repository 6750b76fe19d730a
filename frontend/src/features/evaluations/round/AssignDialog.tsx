import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '~/i18n'
import { useOrganisationName } from '~/reference/useOrganisationName'
import { AskDialog } from '~/ui/AskDialog'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { assign } from '../acting'
import { Choosing } from '../Choosing'
import { candidatesQuery, type EvaluationDetail } from '../roundQueries'
import { useAbout } from '../useAbout'

interface Props {
  round: EvaluationDetail
  etag: string
  onClose: () => void
}

/** Chooses an assessor among those that may assess in this round, each for the body that he belongs to. */
export function AssignDialog({ round, etag, onClose }: Props) {
  const { t } = useTexts()
  const organisation = useOrganisationName()
  const [username, setUsername] = useState('')
  const { data, error, refetch } = useQuery(candidatesQuery(round.id))
  const chosen = data?.find((one) => one.username === username)
  return (
    <AskDialog
      {...useAbout()}
      title={t('evaluation.assign')}
      fields={{ username: !chosen, organisation: false }}
      send={async () => chosen && assign(round.id, etag, chosen.username, chosen.organisation)}
      onClose={onClose}
    >
      {(wrong) => (
        <>
          <p className="quiet">{t('evaluation.assignHint')}</p>
          {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
          <Choosing
            label={t('evaluation.assessor')}
            hint={t(data?.length === 0 ? 'evaluation.noCandidates' : 'evaluation.candidatesHint')}
            wrong={wrong('username', 'organisation')}
            value={username}
            options={(data ?? []).map(
              (one) => [one.username, `${one.username} · ${organisation(one.organisation)}`] as const,
            )}
            onChange={setUsername}
          />
        </>
      )}
    </AskDialog>
  )
}
