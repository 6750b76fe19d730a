import { useTexts } from '~/i18n'
import type { PartProps } from './Weights'

/** Items that would not count, for no pair. */
export function LeftOut({ sheet, supposition, onChange, faults }: PartProps) {
  const { t, titled } = useTexts()
  const { leftOut } = supposition
  const put = (code: string, left: boolean) =>
    onChange({
      ...supposition,
      leftOut: left ? [...leftOut, code] : leftOut.filter((one) => one !== code),
    })
  return (
    <details className="panel what-if-left">
      <summary>
        <h2>{t('whatIf.leftOut')}</h2>{' '}
        <span className="figure">
          {leftOut.length > 0 && t('whatIf.leftCount', { count: leftOut.length })}
        </span>
      </summary>
      <p className="quiet">{t('whatIf.leftLead')}</p>
      {faults
        .filter(({ pointer }) => pointer.startsWith('/leftOut'))
        .map(({ pointer, message }) => (
          <p key={`${pointer} ${message}`} className="wrong">
            {message}
          </p>
        ))}
      {sheet.dimensions.map((dimension) => (
        <fieldset key={dimension.code}>
          <legend>{titled(dimension)}</legend>
          {dimension.items.map((item) => (
            <label key={item.code} className="check">
              <input
                type="checkbox"
                checked={leftOut.includes(item.code)}
                onChange={({ target }) => put(item.code, target.checked)}
              />
              {titled(item)} <span className="quiet figure">{item.points}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </details>
  )
}
