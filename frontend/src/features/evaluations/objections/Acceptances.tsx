import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { may, useMe } from '~/api/me'
import type { Side } from '~/api/types'
import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import { SideName } from '~/reference/SideName'
import { useOrganisationName } from '~/reference/useOrganisationName'
import { AskDialog } from '~/ui/AskDialog'
import { formatInstant } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import type { EvaluationDetail } from '../roundQueries'
import { useAbout } from '../useAbout'
import { type Acceptance, accept, acceptancesQuery } from './objecting'

const SIDES: Side[] = ['NORTHEAST', 'EAST']

/** Which sides object to nothing more. Once all have said so, nobody waits for the last day. */
export function Acceptances({ round }: { round: EvaluationDetail }) {
  const { t } = useTexts()
  const me = useMe()
  const { data, error, refetch } = useQuery(acceptancesQuery(round.id))
  const [accepting, setAccepting] = useState<string>()
  const own = me.pairs.filter(({ pair }) => round.pairCodes.includes(pair.code))
  const told = may(me, 'COORDINATE') ? round.pairCodes : own.map(({ pair }) => pair.code)
  return (
    <section className="panel" aria-labelledby="acceptances">
      <h2 id="acceptances">{t('objection.acceptances')}</h2>
      <p className="quiet">{t('objection.acceptancesLead')}</p>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && (
        <ul className="acceptance-list">
          {told.map((pair) => {
            const given = data.filter(({ pairCode }) => pairCode === pair)
            const side = own.find((one) => one.pair.code === pair && one.acts)?.side
            return (
              <li key={pair}>
                <PairName code={pair} />
                {SIDES.map((one) => (
                  <Told key={one} side={one} given={given.filter((by) => by.side === one)} />
                ))}
                {round.actions.includes('ACCEPT') &&
                  side &&
                  !given.some((by) => by.side === side && !by.lapsed) && (
                    <Button className="no-print" onClick={() => setAccepting(pair)}>
                      {t('objection.accept')}
                    </Button>
                  )}
              </li>
            )
          })}
        </ul>
      )}
      {accepting && <AcceptDialog round={round} pair={accepting} onClose={() => setAccepting(undefined)} />}
    </section>
  )
}

function Told({ side, given }: { side: Side; given: Acceptance[] }) {
  const { t, language } = useTexts()
  const organisation = useOrganisationName()
  const acceptance = given.find(({ lapsed }) => !lapsed)
  return (
    <span>
      <SideName side={side}>{acceptance && organisation(acceptance.forOrganisation)}</SideName>{' '}
      {acceptance ? (
        <>
          {t('objection.accepted')}
          <span className="quiet acceptance-by">
            {acceptance.acceptedBy} ·{' '}
            <time dateTime={acceptance.acceptedAt}>{formatInstant(acceptance.acceptedAt, language)}</time>
          </span>
        </>
      ) : (
        <span className="quiet">{t(given.length > 0 ? 'objection.lapsed' : 'objection.notAccepted')}</span>
      )}
    </span>
  )
}

function AcceptDialog({
  round,
  pair,
  onClose,
}: {
  round: EvaluationDetail
  pair: string
  onClose: () => void
}) {
  const { t } = useTexts()
  return (
    <AskDialog
      {...useAbout()}
      title={t('objection.accept')}
      send={() => accept(round.id, pair)}
      onClose={onClose}
    >
      {() => (
        <>
          <p>
            <PairName code={pair} />
          </p>
          <p>{t('objection.acceptExplained')}</p>
        </>
      )}
    </AskDialog>
  )
}
