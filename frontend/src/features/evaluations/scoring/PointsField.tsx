import { useTexts } from '~/i18n'

interface Props {
  most: number
  decimals: number
  value: string
  disabled: boolean
  onChange: (text: string) => void
  onLeave: () => void
  onEnter: (() => void) | undefined
  onNudge: (by: 1 | -1) => void
}

/** How many points, to be typed or stepped; Enter saves and goes on. */
export function PointsField({ most, decimals, value, disabled, onChange, onLeave, onEnter, onNudge }: Props) {
  const { t } = useTexts()
  return (
    <div className="labelled">
      <label htmlFor="scoring-points">{t('scoring.pointsOf', { most })}</label>
      <span className="scoring-points">
        <button type="button" aria-label="−" disabled={disabled} onClick={() => onNudge(-1)}>
          −
        </button>
        <input
          id="scoring-points"
          className="input figure"
          type="number"
          inputMode="decimal"
          min={0}
          max={most}
          step={10 ** -decimals}
          disabled={disabled}
          value={value}
          onChange={({ target }) => onChange(target.value)}
          onBlur={onLeave}
          onKeyDown={({ key, currentTarget }) => {
            if (key !== 'Enter' && key !== 'Escape') return
            currentTarget.blur()
            if (key === 'Enter') onEnter?.()
          }}
        />
        <button type="button" aria-label="+" disabled={disabled} onClick={() => onNudge(1)}>
          +
        </button>
      </span>
    </div>
  )
}
