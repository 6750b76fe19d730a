import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { App, Button } from 'antd'
import { useState } from 'react'
import { asProblem } from '~/api/errors'
import { useTexts } from '~/i18n'
import { useNaming } from '~/reference/useNaming'
import { ButtonLink } from '~/ui/ButtonLink'
import { PaperButtons } from '~/ui/paper/PaperButtons'
import { findingsOf, problemText } from '~/ui/problemText'
import { SayDialog } from '../orders/SayDialog'
import { ISSUE } from '../orders/steps'
import { useSure } from '../orders/useSure'
import {
  type Commendation,
  discardCommendation,
  issueCommendation,
  readCommendationPaper,
} from './commendationQueries'
import { doubtsOf } from './doubts'

/** What this person may do with the commendation: exactly what the API says; and the paper. */
export function CommendationActions({ commendation, etag }: { commendation: Commendation; etag: string }) {
  const { t, term } = useTexts()
  const { message } = App.useApp()
  const sure = useSure()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [issuing, issue] = useState(false)
  const { pair: nameOf } = useNaming()
  const { id, title, actions, pairCodes } = commendation
  const discard = useMutation({
    mutationFn: () => discardCommendation(commendation, etag),
    onSuccess: async () => {
      await navigate({ to: '/commendations' })
      client.removeQueries({ queryKey: ['commendations', 'one', id] })
      await client.invalidateQueries({ queryKey: ['commendations'] })
    },
    onError: (error) => {
      const problem = asProblem(error)
      void message.error(findingsOf(problem)[0] ?? problemText(problem, t))
    },
  })
  return (
    <div className="page-actions no-print">
      <PaperButtons title={title} read={(format) => readCommendationPaper(id, format)} />
      {actions.includes('CHANGE') && (
        <ButtonLink to="/commendations/$id/change" params={{ id }}>
          {term('orderAction', 'CHANGE')}
        </ButtonLink>
      )}
      {actions.includes('DISCARD') && (
        <Button
          danger
          loading={discard.isPending}
          onClick={() =>
            sure({
              title: t('order.discardSure'),
              okText: term('orderAction', 'DISCARD'),
              onOk: () => discard.mutateAsync(),
            })
          }
        >
          {term('orderAction', 'DISCARD')}
        </Button>
      )}
      {actions.includes('ISSUE') && (
        <Button type="primary" onClick={() => issue(true)}>
          {t('commendation.issue')}
        </Button>
      )}
      {issuing && (
        <SayDialog
          title={t('commendation.issue')}
          lead={t('commendation.issueLead')}
          fields={ISSUE}
          about="commendations"
          doubts={(error) => doubtsOf(error, pairCodes, nameOf)}
          knowingly={t('commendation.issueKnowingly')}
          send={({ number = '' }, knowingly) => issueCommendation(commendation, etag, { number, knowingly })}
          onClose={() => issue(false)}
        />
      )}
    </div>
  )
}
