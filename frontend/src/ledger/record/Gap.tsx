import { useTexts } from '~/i18n'
import { decimal, formatMoneyExactly } from '~/ui/format'
import { FactValue } from '../facts/FactValue'
import type { Field } from '../facts/fields'
import { gapBetween, rowGaps } from './rowGaps'

interface Props {
  field: Field
  proposed: unknown
  countered: unknown
}

/** By how much the two sides differ; of a list, in each number of the entries that both have. */
export function Gap({ field, proposed, countered }: Props) {
  const { t } = useTexts()
  const gap = gapBetween(proposed, countered)
  if (gap !== undefined) return <Signed field={field} gap={gap} />
  const gaps = rowGaps(field, proposed, countered)
  if (gaps.length === 0) return '—'
  const keys = field.fields?.filter(({ name }) => field.key?.includes(name)) ?? []
  return (
    <ul className="row-gaps">
      {gaps.map(({ entry, field: figure, gap: difference }) => (
        <li key={`${keys.map(({ name }) => entry[name]).join()} ${figure.name}`}>
          <span className="quiet">
            {keys.map((key) => (
              <FactValue key={key.name} field={key} value={entry[key.name]} />
            ))}
            <span>{t(figure.label)}</span>
          </span>
          <Signed field={figure} gap={difference} />
        </li>
      ))}
    </ul>
  )
}

function Signed({ field, gap }: { field: Field; gap: number }) {
  const { language } = useTexts()
  const amount = field.kind === 'money' ? formatMoneyExactly(gap, language) : decimal(gap, 6)
  return (
    <span className="figure">
      {gap > 0 ? '+' : ''}
      {amount}
    </span>
  )
}
