import { useTexts } from '~/i18n'
import { formatDate, formatInstant } from './format'

/** The day of an instant, its time of day on demand. */
export function Instant({ at }: { at: string }) {
  const { language } = useTexts()
  const whole = formatInstant(at, language)
  const day = new Date(at).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })
  return (
    <time className="figure" dateTime={at} title={whole}>
      {formatDate(day, language)}
    </time>
  )
}
