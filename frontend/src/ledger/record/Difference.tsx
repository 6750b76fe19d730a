import type { Revision } from '~/api/types'
import { useTexts } from '~/i18n'
import { FactValue } from '../facts/FactValue'
import { type Field, fieldAt } from '../facts/fields'

interface Props {
  fields: readonly Field[]
  difference: Revision['differences'][number]
}

/** One changed fact: the old value struck out, the new one marked. */
export function Difference({ fields, difference: { pointer, before, after } }: Props) {
  const { t } = useTexts()
  const found = fieldAt(fields, pointer)
  const field = found?.path.at(-1) ?? UNKNOWN
  const names = found?.path.map(({ label }, depth) => {
    const row = found.rows[depth]
    return row === undefined ? t(label) : `${t(label)} ${row + 1}`
  })
  return (
    <li>
      <span className="quiet">{names?.join(' · ') ?? pointer}</span>{' '}
      {isGiven(before) && (
        <del>
          <FactValue field={field} value={before} />
        </del>
      )}{' '}
      {isGiven(after) && (
        <ins>
          <FactValue field={field} value={after} />
        </ins>
      )}
    </li>
  )
}

const UNKNOWN: Field = { name: '', label: 'shell.none', kind: 'text' }

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null
}
