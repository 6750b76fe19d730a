import type { Revision } from '~/api/types'
import { useTexts } from '~/i18n'
import { FactValue } from '../facts/FactValue'
import { type Field, fieldAt } from '../facts/fields'
import { asFacts } from '../facts/values'

interface Props {
  fields: readonly Field[]
  counterFacts: Revision['counterFacts']
}

/** The figures that came back with a return. */
export function CounterFigures({ fields, counterFacts }: Props) {
  const { t } = useTexts()
  const figures = Object.entries(asFacts(counterFacts)).flatMap(([name, value]) => {
    const field = fieldAt(fields, `/${name}`)?.path[0]
    return field ? [{ field, value }] : []
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
