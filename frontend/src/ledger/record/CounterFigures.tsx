import type { Revision } from '~/api/types'
import { useTexts } from '~/i18n'
import { FactValue } from '../facts/FactValue'
import { type Field, fieldAt } from '../facts/fields'
import { counteredFigures, differing } from './dispute'

interface Props {
  fields: readonly Field[]
  revision: Revision
}

/** The figures that came back with a return, as far as they are not those that were sent. */
export function CounterFigures({ fields, revision }: Props) {
  const { t } = useTexts()
  const figures = counteredFigures(revision).flatMap(({ name, proposed, countered }) => {
    const field = fieldAt(fields, `/${name}`)?.path[0]
    const [, theirs] = differing(proposed, countered)
    return field ? [{ field, value: theirs }] : []
  })
  if (figures.length === 0) return null
  return (
    <div>
      <strong>{t('ledger.countered')}</strong>
      <ul className="differences">
        {figures.map(({ field, value }) => (
          <li key={field.name}>
            <span className="quiet">{t(field.label)}</span> <FactValue field={field} value={value} />
          </li>
        ))}
      </ul>
    </div>
  )
}
