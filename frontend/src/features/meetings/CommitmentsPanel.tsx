import { useQuery } from '@tanstack/react-query'
import type { Commitment, Meeting } from '~/api/types'
import { useTexts } from '~/i18n'
import { editingBase } from '~/ledger/form/editingBase'
import { RecordLink } from '~/ledger/RecordLink'
import { ReferenceName } from '~/reference/ReferenceName'
import { formatDate } from '~/ui/format'
import { todayInChina } from '~/ui/today'
import { linkedRecordsQuestion, meetingApi } from './api'
import { CommitmentTag } from './CommitmentTag'
import { EndButtons } from './EndButtons'
import { meetingFields } from './fields'
import { standingOf } from './standing'
import './commitments.css'

interface Props {
  meeting: Meeting
  etag: string
}

/** What was agreed upon, what has become of it, and how to tell the end of one without the whole form. */
export function CommitmentsPanel({ meeting, etag }: Props) {
  const { t } = useTexts()
  const { data: revisions } = useQuery(meetingApi.revisions(meeting.id))
  const drafted = editingBase(meetingFields, meeting, revisions ?? []).commitments as Commitment[] | undefined
  const agreed = meeting.state === 'AGREED' || meeting.state === 'CLOSED'
  const mayEnd = meeting.state === 'AGREED' && meeting.actions.includes('EDIT') && revisions !== undefined
  return (
    <section className="panel" aria-labelledby="commitments">
      <h2 id="commitments">{t('meeting.commitments')}</h2>
      {!agreed && <p className="quiet">{t('meeting.notAgreedYet')}</p>}
      <ul className="commitments">
        {meeting.commitments?.map((one) => (
          <li key={one.number}>
            <Promised commitment={one} agreed={agreed} meetingId={meeting.id} />
            {mayEnd && isOpen(one) && (
              <EndButtons meeting={meeting} etag={etag} drafted={drafted ?? []} number={one.number} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Promised({
  commitment,
  agreed,
  meetingId,
}: {
  commitment: Commitment
  agreed: boolean
  meetingId: string
}) {
  const { t, term, language } = useTexts()
  const { number, content, side, organisation, dueOn, clause, recordCode } = commitment
  const { keptOn, cancelledOn, cancelReason } = commitment
  return (
    <>
      <p className="commitment-head">
        <span className="figure">{number}</span>
        {agreed && <CommitmentTag state={standingOf(commitment, todayInChina())} />}
        <span>
          {t('meeting.commitment.dueOn')} <span className="figure">{formatDate(dueOn, language)}</span>
        </span>
        {keptOn && <Day label={t('meeting.commitment.keptOn')} day={keptOn} />}
        {cancelledOn && <Day label={t('meeting.commitment.cancelledOn')} day={cancelledOn} />}
      </p>
      <p className="fact-text">{content}</p>
      <p className="quiet">{[term('side', side), organisation, cancelReason].filter(Boolean).join(' · ')}</p>
      {clause && <ReferenceName kind="clause" code={clause} />}
      {recordCode && <About meetingId={meetingId} code={recordCode} />}
    </>
  )
}

function Day({ label, day }: { label: string; day: string }) {
  const { language } = useTexts()
  return (
    <span>
      {label} <span className="figure">{formatDate(day, language)}</span>
    </span>
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
