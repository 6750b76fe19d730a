import type { Exchange, NamedParticipant, ParticipantTerm } from '~/api/types'
import { useTexts } from '~/i18n'
import { FactValue } from '~/ledger/facts/FactValue'
import { participantFields, personFields } from './fields'
import { ParticipantButton } from './ParticipantButton'
import { ParticipantId } from './ParticipantId'

interface Props {
  terms: readonly ParticipantTerm[]
  /** Who they are, once somebody who may know has asked. */
  names?: readonly NamedParticipant[]
  exchange: Exchange
  etag: string
}

const SHOWN = [
  'category',
  'rankBand',
  'fromOn',
  'midTermAssessed',
  'finalAssessed',
  'endReason',
  'creditedRecords',
]
const LAST = { name: 'lastOn', label: 'exchange.participant.lastOn', kind: 'date' } as const
const MORE = personFields.slice(1)

/** One row for each participant, in the order of the bars. */
export function ParticipantTable({ terms, names, exchange, etag }: Props) {
  const { t, term } = useTexts()
  const fields = participantFields.filter(
    ({ name }) => SHOWN.includes(name) && terms.some((one) => isTold(factOf(one, name))),
  )
  return (
    <div className="rows-value">
      <table role="table" className="cards participants">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('exchange.number')}
            </th>
            {fields.map(({ name, label }) => (
              <th key={name} role="columnheader" scope="col">
                {t(label)}
              </th>
            ))}
            <th role="columnheader" scope="col">
              {t(LAST.label)}
            </th>
            <th role="columnheader" scope="col">
              {t('exchange.participant.state')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {terms.map((one, i) => (
            <tr key={one.id} role="row">
              <td role="cell" data-title={t('exchange.number')}>
                <span className="figure">{t('exchange.nth', { number: i + 1 })}</span>
                <Known known={names?.find(({ participantId }) => participantId === one.id)} />
                {exchange.actions.includes('EDIT') && (
                  <ParticipantButton exchange={exchange} etag={etag} number={i + 1} />
                )}
                <ParticipantId id={one.id} number={i + 1} />
              </td>
              {fields.map((field) => (
                <td key={field.name} role="cell" data-title={t(field.label)}>
                  <FactValue field={field} value={factOf(one, field.name)} />
                </td>
              ))}
              <td role="cell" data-title={t(LAST.label)}>
                <FactValue field={LAST} value={one.lastOn} />
              </td>
              <td role="cell" data-title={t('exchange.participant.state')}>
                <span className="state" data-state={one.state}>
                  {term('termState', one.state)}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The name, with the rest of what is known about the person below it. */
function Known({ known }: { known?: NamedParticipant }) {
  const { t } = useTexts()
  if (!known) return null
  if (!known.person) return <span className="quiet">{known.lock?.message}</span>
  const { person } = known
  return (
    <details className="known">
      <summary>
        <strong>{person.name}</strong>
      </summary>
      <dl>
        {MORE.filter(({ name }) => isTold(factOf(person, name))).map((field) => (
          <div key={field.name}>
            <dt className="quiet">{t(field.label)}</dt>
            <dd>
              <FactValue field={field} value={factOf(person, field.name)} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function factOf(of: object, name: string): unknown {
  return Object.entries(of).find(([key]) => key === name)?.[1]
}

function isTold(value: unknown): boolean {
  return (
    value !== undefined && value !== null && value !== false && !(Array.isArray(value) && value.length === 0)
  )
}
