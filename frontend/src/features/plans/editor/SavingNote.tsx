import { useQuery } from '@tanstack/react-query'
import type { Problem } from '~/api/errors'
import { type MessageKey, useTexts } from '~/i18n'
import { measuresQuery } from '~/reference/figure/queries'
import { findingsOf, problemText } from '~/ui/problemText'
import { recordTablesQuery } from '../queries'
import type { Narrative } from './narrative'
import { type RefusedField, refusedFields } from './refused'
import type { Saving } from './SectionSaver'

export type Note = 'merged' | 'restored' | 'kept'

interface Props {
  saving: Saving
  note: Note | undefined
  /** Leads to a place in the text, or takes it out. */
  onChoose: (field: string) => void
  onRemove: (field: string) => void
}

const NOTES = { merged: 'plan.merged', restored: 'plan.draftFound', kept: 'plan.draftKept' } as const

function wordsOf(saving: Exclude<Saving, { state: 'refused' }>): MessageKey {
  switch (saving.state) {
    case 'saved':
      return 'plan.saved'
    case 'waiting':
      return 'plan.notSaved'
    case 'saving':
      return 'plan.saving'
    case 'conflict':
      return 'plan.conflict'
    case 'offline':
      return saving.kept ? 'plan.offline' : 'plan.offlineNotKept'
  }
}

/** Whether what was written is safe; said once it changes, so that nobody has to look for it. */
export function SavingNote({ saving, note, ...fields }: Props) {
  const { t } = useTexts()
  const refused = saving.state === 'refused'
  return (
    <div className="saving-note" data-saving={saving.state} role={refused ? 'alert' : 'status'}>
      {refused ? (
        <Refused problem={saving.problem} text={saving.text} {...fields} />
      ) : (
        <span>{t(wordsOf(saving))}</span>
      )}
      {note && <span> · {t(NOTES[note])}</span>}
    </div>
  )
}

type RefusedProps = { problem: Problem; text: Narrative } & Pick<Props, 'onChoose' | 'onRemove'>

function Refused({ problem, text, onChoose, onRemove }: RefusedProps) {
  const { t } = useTexts()
  const fields = refusedFields(problem, text)
  if (fields.length === 0) {
    return (
      <span>
        {t('plan.refused')}
        {findingsOf(problem)[0] ?? problemText(problem, t)}
      </span>
    )
  }
  return (
    <>
      <span>{t('plan.refusedFields')}</span>
      <ul>
        {fields.map((one) => (
          <li key={one.field}>
            <FieldName field={one} />
            {one.message}{' '}
            <button type="button" className="plain-button" onClick={() => onChoose(one.field)}>
              {t('plan.showField')}
            </button>{' '}
            <button type="button" className="plain-button" onClick={() => onRemove(one.field)}>
              {t('plan.removeField')}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

const KINDS = { liveFigure: 'plan.aFigure', recordsTable: 'plan.aTable', figure: 'plan.aChart' } as const

/** The parts of a question by the names under which they are asked. */
const PARTS: Record<string, MessageKey> = {
  measure: 'plan.measure',
  from: 'plan.from',
  to: 'plan.to',
  unit: 'plan.scale',
  net: 'plan.net',
  pairCode: 'plan.ofPair',
  ledger: 'plan.ledger',
  columns: 'plan.columns',
  sort: 'plan.sort',
  interval: 'plan.interval',
  kind: 'plan.chartKind',
}

function FieldName({ field: { node, attrs, part } }: { field: RefusedField }) {
  const { t, titled } = useTexts()
  const { data: measures } = useQuery(measuresQuery)
  const { data: tables } = useQuery(recordTablesQuery)
  const measure = measures?.find(({ code }) => code === attrs.measure)
  const title = measure ? titled(measure) : tables?.find(({ ledger }) => ledger === attrs.ledger)?.title
  const asked = part ? PARTS[part] : undefined
  return (
    <>
      {t(KINDS[node])}
      {title && t('plan.quoted', { title })}
      {asked && ` · ${t(asked)}`}
      {t('plan.colon')}
    </>
  )
}
