import { Fragment } from 'react'
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
  const knownOf = ({ id }: ParticipantTerm) => names?.find(({ participantId }) => participantId === id)
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
            <Fragment key={one.id}>
              <tr role="row">
                <td role="cell" data-title={t('exchange.number')}>
                  <div className="participant">
                    <div className="who">
                      <span className="figure">{t('exchange.nth', { number: i + 1 })}</span>
                      <Known known={knownOf(one)} />
                      {exchange.actions.includes('EDIT') && (
                        <ParticipantButton exchange={exchange} etag={etag} number={i + 1} />
                      )}
                    </div>
                    <ParticipantId id={one.id} number={i + 1} />
                  </div>
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
              <KnownRow person={knownOf(one)?.person} columns={fields.length + 3} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The name, or why it cannot be told. */
function Known({ known }: { known?: NamedParticipant }) {
  if (!known) return null
  return known.person ? (
    <strong>{known.person.name}</strong>
  ) : (
    <span className="quiet">{known.lock?.message}</span>
  )
}

/** The rest of what is known about the person, as wide as the table. */
function KnownRow({ person, columns }: { person?: NamedParticipant['person']; columns: number }) {
  const { t } = useTexts()
  if (!person) return null
  return (
    <tr role="row" className="known-row">
      <td role="cell" colSpan={columns}>
        <details className="known">
          <summary>{t('exchange.personMore')}</summary>
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
      </td>
    </tr>
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
