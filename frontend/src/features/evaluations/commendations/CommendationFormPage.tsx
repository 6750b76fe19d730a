import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useTexts } from '~/i18n'
import { PageSkeleton } from '~/ui/PageSkeleton'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { CommendationForm } from './CommendationForm'
import {
  type CommendationFacts,
  changeCommendation,
  commendationProposalQuery,
  commendationQuery,
  draftCommendation,
} from './commendationQueries'

/** A commendation is drafted of what the result says, and written on as one likes. */
export function NewCommendationPage() {
  const { t } = useTexts()
  const { evaluation = '' } = useSearch({ from: '/shell/commendations/new' })
  const navigate = useNavigate()
  const client = useQueryClient()
  const { data, error } = useQuery(commendationProposalQuery(evaluation))
  const run = useMutation({
    mutationFn: (facts: CommendationFacts) => draftCommendation(facts),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['commendations'] })
      await navigate({ to: '/commendations/$id', params: { id } })
    },
  })
  if (error) return <ProblemNotice error={error} />
  if (!data) return <PageSkeleton />
  return (
    <div className="page">
      <h1>{t('commendation.begin')}</h1>
      <p className="quiet">{t('commendation.proposed')}</p>
      <CommendationForm facts={data} run={run} />
    </div>
  )
}

/** A draft is written on until it is issued. */
export function ChangeCommendationPage() {
  const { t } = useTexts()
  const { id } = useParams({ from: '/shell/commendations/$id/change' })
  const navigate = useNavigate()
  const client = useQueryClient()
  const { data, error } = useQuery(commendationQuery(id))
  const run = useMutation({
    mutationFn: (facts: CommendationFacts) => {
      if (!data) throw new Error('nothing was read')
      return changeCommendation(data.record, data.etag, facts)
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['commendations'] })
      await navigate({ to: '/commendations/$id', params: { id } })
    },
  })
  if (error) return <ProblemNotice error={error} />
  if (!data) return <PageSkeleton />
  const { evaluationId, pairCodes, title, text } = data.record
  return (
    <div className="page">
      <h1>{t('commendation.change')}</h1>
      <CommendationForm facts={{ evaluationId, pairCodes, title, text }} run={run} />
    </div>
  )
}
