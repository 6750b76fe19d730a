import type { Revision } from '~/api/types'
import { useTexts } from '~/i18n'
import { FactValue } from '../facts/FactValue'
import { type Field, fieldAt, placeInWords } from '../facts/fields'

interface Props {
  fields: readonly Field[]
  difference: Revision['differences'][number]
}

/** One changed fact: the old value struck out, the new one marked. */
export function Difference({ fields, difference: { pointer, before, after } }: Props) {
  const { t } = useTexts()
  const place = fieldAt(fields, pointer)
  const field = place?.path.at(-1) ?? UNKNOWN
  return (
    <li>
      <span className="quiet">{place ? placeInWords(place, t) : pointer}</span>{' '}
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
