import type { Side } from '~/api/types'
import type { MessageKey, TermGroup, Texts } from '~/i18n'
import type { ReferenceKind } from '~/reference/options'

export type FieldKind =
  | 'text'
  | 'longText'
  | 'money'
  | 'percent'
  | 'quantity'
  | 'count'
  | 'number'
  | 'year'
  | 'date'
  | 'month'
  | 'flag'
  | 'choice'
  | 'choices'
  | 'record'
  | 'records'
  | 'address'
  | 'rows'

/** One fact of a record: shown, edited, compared and found in problems by this one description. */
export interface Field {
  name: string
  label: MessageKey
  kind: FieldKind
  group?: MessageKey
  terms?: TermGroup
  reference?: ReferenceKind
  /** Of regions: those of the pair, or of one side of it, are offered alone. */
  within?: 'PAIR' | Side
  /** Of codes of records: those of these ledgers are offered; of all where none are named. */
  ledgers?: readonly string[]
  required?: boolean
  /** Required of pairs that have an Eastern side. */
  requiredOfTwo?: boolean
  /** Of a row: the fact of the other side that this one is held against, where that side told nothing of this one. */
  against?: string
  /** Of a row: numbered one by one; the next number is given to a row that is added. */
  serial?: boolean
  /** The codes that make sense beside the other facts; all where it does not say. */
  offers?: (facts: Record<string, unknown>) => readonly string[] | undefined
  maxLength?: number
  hint?: MessageKey
  /** Has a row of a form to itself. */
  alone?: boolean
  /** The facts of each entry when the fact is a list of rows. */
  fields?: readonly Field[]
  /** Of a list: the facts by which an entry is the same for both sides. */
  key?: readonly string[]
  /** What an entry is called by its number, where nothing in it says which it is. */
  numbered?: MessageKey
  /** Shown only while it means something. */
  when?: (facts: Record<string, unknown>) => boolean
  /** Of a row: told of what has been there for a while, not of what is just being added. */
  later?: boolean
  /** Shown with the record but written elsewhere. */
  elsewhere?: boolean
  /** Typed in the form, yet shown with the record by a panel of the ledger's own. */
  ownPanel?: boolean
}

export const NUMERIC: readonly FieldKind[] = ['money', 'percent', 'quantity', 'count', 'number']

export interface FieldGroup {
  title: MessageKey
  fields: Field[]
}

/** Fields by group, in the order in which the groups first appear; a field without one belongs to the group before. */
export function grouped(fields: readonly Field[]): FieldGroup[] {
  const groups: FieldGroup[] = []
  for (const field of fields) {
    const last = groups.at(-1)
    if (field.group && field.group !== last?.title) groups.push({ title: field.group, fields: [field] })
    else last?.fields.push(field)
  }
  return groups
}

/** A field with those that it is in, the outermost first, and the numbers of the rows met on the way. */
export interface Place {
  path: Field[]
  rows: number[]
}

/** The field that a JSON pointer leads to. */
export function fieldAt(fields: readonly Field[], pointer: string): Place | undefined {
  const path: Field[] = []
  const rows: number[] = []
  let here: readonly Field[] | undefined = fields
  for (const step of pointerSteps(pointer)) {
    if (/^\d+$/.test(step) && path.at(-1)?.kind !== undefined) {
      rows.push(Number(step))
      continue
    }
    const next: Field | undefined = here?.find((field) => field.name === step)
    if (!next) return undefined
    path.push(next)
    here = next.fields
  }
  return path.length > 0 ? { path, rows } : undefined
}

/** A place in words, rows counted from one. */
export function placeInWords({ path, rows }: Place, t: Texts['t']): string {
  return path
    .map(({ label }, depth) => {
      const row = rows[depth]
      return row === undefined ? t(label) : `${t(label)} ${row + 1}`
    })
    .join(' · ')
}

/** The steps of an RFC 6901 pointer. */
export function pointerSteps(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}
