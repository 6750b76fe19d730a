import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import { useOrganisationName } from '~/reference/useOrganisationName'
import { formatInstant } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { Digest } from '../Digest'
import { ItemLink } from '../ItemLink'
import { type KnownItem, useItems } from '../objections/useItems'
import type { EvaluationDetail, EvaluationEvent } from '../roundQueries'

/** What was done in a round, from the first to the last. */
export function RoundHistory({ round }: { round: EvaluationDetail }) {
  const { term, language } = useTexts()
  const organisation = useOrganisationName()
  const { items, error, refetch } = useItems(round)
  return (
    <>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      <ol className="evaluation-history">
        {round.history.map((event) => (
          <li key={`${event.at} ${event.kind} ${event.about ?? ''} ${event.item ?? ''}`}>
            <span>
              <strong>{term('evaluationEvent', event.kind)}</strong> <About event={event} />{' '}
              {event.item && event.about && (
                <ItemLink round={round} pair={event.about} item={event.item}>
                  {items.find(({ code }) => code === event.item)?.title ?? event.item}
                </ItemLink>
              )}{' '}
              <time dateTime={event.at} className="figure">
                {formatInstant(event.at, language)}
              </time>
            </span>
            <Outcome event={event} item={items.find(({ code }) => code === event.item)} />
            <span className="quiet">
              {event.forOrganisation && `${organisation(event.forOrganisation)} · `}
              {event.by}
            </span>
            {event.digest && <Digest value={event.digest} />}
          </li>
        ))}
      </ol>
    </>
  )
}

const OF_ASSESSORS: readonly EvaluationEvent['kind'][] = ['ASSESSOR_ASSIGNED', 'ASSESSOR_RELEASED']

function About({ event: { kind, about } }: { event: EvaluationEvent }) {
  if (!about) return null
  return OF_ASSESSORS.includes(kind) ? about : <PairName code={about} />
}

/** What came of an objection, or is proposed; and to how many points it leads. */
function Outcome({ event, item }: { event: EvaluationEvent; item: KnownItem | undefined }) {
  const { t, term } = useTexts()
  const { outcome, points } = event
  if (!outcome && points === undefined) return null
  return (
    <span>
      {[
        outcome && term('objectionOutcome', outcome),
        points !== undefined && t('objection.pointsNow', { points: points.toFixed(item?.decimals ?? 2) }),
      ]
        .filter(Boolean)
        .join(' · ')}
    </span>
  )
}
