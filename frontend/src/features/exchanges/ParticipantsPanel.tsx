import { useMutation, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { may, useMe } from '~/api/me'
import type { Exchange } from '~/api/types'
import { useTexts } from '~/i18n'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { todayInChina } from '~/ui/today'
import { participantsQuestion, readNames } from './api'
import { ParticipantButton } from './ParticipantButton'
import { ParticipantTable } from './ParticipantTable'
import { TermChart } from './TermChart'

interface Props {
  exchange: Exchange
  etag: string
}

/** Who takes part and until when; who they are is shown on purpose only, to those who may know. */
export function ParticipantsPanel({ exchange, etag }: Props) {
  const { t } = useTexts()
  const me = useMe()
  const { data, error } = useQuery(participantsQuestion(exchange.id))
  const names = useMutation({ mutationFn: () => readNames(exchange.id) })
  const terms = data ?? []
  const mayLook = may(me, 'READ_NAMES') || terms.some(({ personState }) => personState === 'KEPT')
  return (
    <section className="panel" aria-labelledby="participants">
      <header className="page-head">
        <h2 id="participants">{t('exchange.participants')}</h2>
        <div className="page-actions no-print">
          {terms.length > 0 && mayLook && !names.data && (
            <Button
              title={t('exchange.showNamesHint')}
              loading={names.isPending}
              onClick={() => names.mutate()}
            >
              {t('exchange.showNames')}
            </Button>
          )}
          {names.data && <Button onClick={() => names.reset()}>{t('exchange.namesHide')}</Button>}
          {exchange.actions.includes('EDIT') && <ParticipantButton exchange={exchange} etag={etag} />}
        </div>
      </header>
      <p className="quiet">{t('exchange.participantsLead')}</p>
      {(error ?? names.error) && <ProblemNotice error={error ?? names.error} />}
      {data?.length === 0 && <p className="quiet">{t('exchange.noParticipants')}</p>}
      {names.data && (
        <p role="status">
          {t(names.data.some(({ person }) => person) ? 'exchange.namesShown' : 'exchange.namesNone')}
        </p>
      )}
      {terms.length > 0 && (
        <>
          <TermChart terms={terms} today={todayInChina()} />
          <ParticipantTable terms={terms} names={names.data} exchange={exchange} etag={etag} />
        </>
      )}
    </section>
  )
}
