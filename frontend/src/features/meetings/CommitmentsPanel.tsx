import { useQuery } from '@tanstack/react-query'
import type { Commitment, Meeting } from '~/api/types'
import { useTexts } from '~/i18n'
import { editingBase } from '~/ledger/form/editingBase'
import { EndButtons } from '~/ledger/promises/EndButtons'
import { PromiseItem } from '~/ledger/promises/PromiseItem'
import { ended } from '~/ledger/promises/standing'
import { RecordLink } from '~/ledger/RecordLink'
import { ReferenceName } from '~/reference/ReferenceName'
import { linkedRecordsQuestion, meetingApi, saveCommitments } from './api'
import { CANCELLED_FIELDS, KEPT_FIELDS } from './endings'
import { meetingFields } from './fields'

interface Props {
  meeting: Meeting
  etag: string
}

/** What was agreed upon, what has become of it, and how to tell the end of one without the whole form. */
export function CommitmentsPanel({ meeting, etag }: Props) {
  const { t, term } = useTexts()
  const { data: revisions } = useQuery(meetingApi.revisions(meeting.id))
  const drafted = editingBase(meetingFields, meeting, revisions ?? []).commitments as Commitment[] | undefined
  const agreed = meeting.state === 'AGREED' || meeting.state === 'CLOSED'
  const mayEnd = meeting.state === 'AGREED' && meeting.actions.includes('EDIT') && revisions !== undefined
  return (
    <section className="panel" aria-labelledby="commitments">
      <h2 id="commitments">{t('meeting.commitments')}</h2>
      {!agreed && <p className="quiet">{t('meeting.notAgreedYet')}</p>}
      <ul className="promises">
        {meeting.commitments?.map((one) => (
          <PromiseItem
            key={one.number}
            number={one.number}
            promise={one}
            owed={[term('side', one.side), one.organisation]}
            agreed={agreed}
          >
            {one.clause && <ReferenceName kind="clause" code={one.clause} />}
            {one.recordCode && <About meetingId={meeting.id} code={one.recordCode} />}
            {mayEnd && isOpen(one) && (
              <End meeting={meeting} etag={etag} drafted={drafted ?? []} number={one.number} />
            )}
          </PromiseItem>
        ))}
      </ul>
    </section>
  )
}

interface EndProps extends Props {
  /** The commitments as the own side has them, with what it has drafted but not sent. */
  drafted: readonly Commitment[]
  number: number
}

function End({ meeting, etag, drafted, number }: EndProps) {
  const { t } = useTexts()
  const place = drafted.findIndex((one) => one.number === number)
  const told = drafted[place]
  if (!told) return null
  return (
    <EndButtons
      ledger="meetings"
      content={told.content}
      whole={meetingFields}
      pointer={`/commitments/${place}`}
      save={(ending) => saveCommitments(meeting.id, etag, ended(drafted, place, ending))}
      drafted={!isOpen(told)}
      ways={[
        { button: t('meeting.keep'), title: t('meeting.keepTitle', { number }), fields: KEPT_FIELDS },
        {
          button: t('meeting.cancel'),
          title: t('meeting.cancelTitle', { number }),
          fields: CANCELLED_FIELDS,
        },
      ]}
    />
  )
}

/** The record that it is about, by its name where it may be seen. */
function About({ meetingId, code }: { meetingId: string; code: string }) {
  const { t } = useTexts()
  const { data } = useQuery(linkedRecordsQuestion(meetingId))
  const record = data?.find((one) => one.code === code)
  return (
    <p>
      <span className="quiet">{t('meeting.about')}</span>{' '}
      {record && (
        <RecordLink ledger={record.ledger} id={record.id}>
          {record.name}
        </RecordLink>
      )}{' '}
      <span className="quiet figure">{code}</span>
    </p>
  )
}

function isOpen({ keptOn, cancelledOn }: Commitment): boolean {
  return !keptOn && !cancelledOn
}
