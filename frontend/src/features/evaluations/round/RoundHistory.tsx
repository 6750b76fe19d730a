import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import { useOrganisationName } from '~/reference/useOrganisationName'
import { formatInstant } from '~/ui/format'
import { Digest } from '../Digest'
import type { EvaluationEvent } from '../roundQueries'

/** What was done in a round, from the first to the last. */
export function RoundHistory({ events }: { events: EvaluationEvent[] }) {
  const { term, language } = useTexts()
  const organisation = useOrganisationName()
  return (
    <ol className="evaluation-history">
      {events.map((event) => (
        <li key={`${event.at} ${event.kind} ${event.about ?? ''}`}>
          <span>
            <strong>{term('evaluationEvent', event.kind)}</strong> <About event={event} />{' '}
            <time dateTime={event.at} className="figure">
              {formatInstant(event.at, language)}
            </time>
          </span>
          <span className="quiet">
            {organisation(event.forOrganisation)} · {event.by}
          </span>
          {event.digest && <Digest value={event.digest} />}
        </li>
      ))}
    </ol>
  )
}

function About({ event: { kind, about } }: { event: EvaluationEvent }) {
  if (!about) return null
  return kind === 'CONFLICT_DECLARED' ? <PairName code={about} /> : about
}
