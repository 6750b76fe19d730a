import { useTexts } from '~/i18n'
import type { ExpertLevel } from '../sheets/sheetQueries'

interface Props {
  levels: readonly ExpertLevel[]
  chosen: ExpertLevel | undefined
  disabled: boolean
  onChoose: (level: ExpertLevel) => void
}

/** The described levels from the lowest to the highest, each with the key that chooses it. */
export function Scale({ levels, chosen, disabled, onChoose }: Props) {
  const { t, titled } = useTexts()
  return (
    <fieldset className="scale" aria-label={t('scoring.scale')}>
      {levels.map((level, i) => {
        const { from, to } = level
        const top = i === levels.length - 1
        return (
          <button
            key={level.code}
            type="button"
            aria-pressed={level === chosen}
            disabled={disabled}
            onClick={() => onChoose(level)}
          >
            <span className="scale-head">
              <kbd aria-hidden>{i + 1}</kbd>
              <strong>{titled(level)}</strong>
              <span className="quiet figure">{t(top ? 'scoring.fromTo' : 'scoring.from', { from, to })}</span>
            </span>
            <span>{level.description}</span>
          </button>
        )
      })}
    </fieldset>
  )
}
