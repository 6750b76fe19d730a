import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTexts } from '~/i18n'
import { AskDialog } from '~/ui/AskDialog'
import { discard } from '../acting'
import { type EvaluationDetail, evaluationQuery } from '../roundQueries'

interface Props {
  round: EvaluationDetail
  etag: string
  onClose: () => void
}

/** A round that was never opened goes for good, with what was noted of it. */
export function DiscardDialog({ round, etag, onClose }: Props) {
  const { t, term } = useTexts()
  const client = useQueryClient()
  const navigate = useNavigate()
  return (
    <AskDialog
      about="evaluations"
      title={term('evaluationAction', 'DISCARD')}
      confirm={term('evaluationAction', 'DISCARD')}
      done={t('evaluation.discarded')}
      danger
      send={async () => {
        await discard(round.id, etag)
        await navigate({ to: '/evaluations' })
        client.removeQueries({ queryKey: evaluationQuery(round.id).queryKey })
      }}
      onClose={onClose}
    >
      {() => <p>{t('evaluation.discardExplained', { title: round.title, code: round.code })}</p>}
    </AskDialog>
  )
}
