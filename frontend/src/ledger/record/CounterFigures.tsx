import type { Revision } from '~/api/types'
import { useTexts } from '~/i18n'
import type { Facts } from '../description'
import { FactValue } from '../facts/FactValue'
import { type Field, fieldAt } from '../facts/fields'
import { counteredFigures, differing, numberIn } from './dispute'

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
    const numberOf = (row: Facts) => numberIn(proposed, countered, row)
    return field ? [{ field, value: theirs, numberOf }] : []
  })
  if (figures.length === 0) return null
  return (
    <div>
      <strong>{t('ledger.countered')}</strong>
      <ul className="differences">
        {figures.map(({ field, value, numberOf }) => (
          <li key={field.name}>
            <span className="quiet">{t(field.label)}</span>{' '}
            <FactValue field={field} value={value} numberOf={numberOf} />
          </li>
        ))}
      </ul>
    </div>
  )
}
