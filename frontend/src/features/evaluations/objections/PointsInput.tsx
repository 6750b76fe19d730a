import { useTexts } from '~/i18n'
import { Labelled } from '../Labelled'
import type { KnownItem } from './useItems'

interface Props {
  item: KnownItem
  hint: string
  wrong?: string | undefined
  value: string
  onChange: (points: string) => void
}

/** Points of an item, up to what it can bring. */
export function PointsInput({ item, hint, wrong, value, onChange }: Props) {
  const { t } = useTexts()
  return (
    <Labelled label={t('objection.newPoints', { most: item.points })} hint={hint} wrong={wrong}>
      {(field) => (
        <input
          {...field}
          type="number"
          className="input figure"
          min={0}
          max={item.points}
          step="any"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Labelled>
  )
}
