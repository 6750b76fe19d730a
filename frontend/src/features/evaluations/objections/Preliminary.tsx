import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMe } from '~/api/me'
import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import { formatDate } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { Digest } from '../Digest'
import type { EvaluationDetail } from '../roundQueries'
import { mayObjectTo } from './mayObjectTo'
import { ObjectDialog } from './ObjectDialog'
import { acceptancesQuery, changesQuery, objectionsQuery, preliminaryQuery } from './objecting'
import { PreliminaryItem } from './PreliminaryItem'
import type { KnownItem } from './useItems'
import '~/ledger/facts/facts.css'

interface Props {
  round: EvaluationDetail
  pair: string
  items: readonly KnownItem[]
}

/** The points that a pair was told, item by item; its approvers may object to each of them, and what was changed since stands beside it. */
export function Preliminary({ round, pair, items }: Props) {
  const { t, language } = useTexts()
  const [objecting, setObjecting] = useState<KnownItem>()
  const { data, error, refetch } = useQuery(preliminaryQuery(round.id, pair))
  const objections = useQuery(objectionsQuery(round.id))
  const changes = useQuery(changesQuery(round.id))
  const told = (item: string) => ({
    objections: objections.data?.filter((one) => one.pairCode === pair && one.item === item) ?? [],
    changes:
      changes.data?.filter(
        (one) => one.pairCode === pair && one.item === item && one.state === 'CONFIRMED' && !one.amendment,
      ) ?? [],
  })
  const acceptances = useQuery(acceptancesQuery(round.id))
  const side = useMe().pairs.find((own) => own.pair.code === pair)?.side
  const accepted = acceptances.data?.some(
    (given) => given.pairCode === pair && given.side === side && !given.lapsed,
  )
  const mayObject = round.actions.includes('OBJECT') && accepted === false
  return (
    <section className="panel rows-value" aria-labelledby={`told-${pair}`}>
      <h2 id={`told-${pair}`}>
        {t('objection.told')} <PairName code={pair} />
      </h2>
      <p className="quiet">
        {t('objection.toldLead')}
        {mayObject &&
          round.objectionsUntil &&
          ` ${t('objection.until', { date: formatDate(round.objectionsUntil, language) })}`}
      </p>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <table role="table" className="cards objection-items">
            <thead role="rowgroup">
              <tr role="row">
                {(['item', 'full', 'self', 'computed', 'review', 'final'] as const).map((name) => (
                  <th key={name} role="columnheader" scope="col" className={name === 'item' ? '' : 'numeric'}>
                    {t(`result.${name}`)}
                  </th>
                ))}
                <th role="columnheader" scope="col">
                  {t('objection.one')}
                </th>
              </tr>
            </thead>
            <tbody role="rowgroup">
              {data.items.map((one) => {
                const item = items.find(({ code }) => code === one.item)
                const since = told(one.item)
                const changed = since.changes.at(-1)
                const open = mayObjectTo(since.objections, since.changes)
                return (
                  <PreliminaryItem
                    key={one.item}
                    round={round}
                    pair={pair}
                    told={one}
                    item={item}
                    changed={changed}
                    raised={!open}
                    onObject={mayObject ? setObjecting : undefined}
                  />
                )
              })}
            </tbody>
          </table>
          {data.digest && <Digest label={t('objection.toldDigest')} value={data.digest} />}
        </>
      )}
      {objecting && (
        <ObjectDialog round={round} pair={pair} item={objecting} onClose={() => setObjecting(undefined)} />
      )}
    </section>
  )
}
