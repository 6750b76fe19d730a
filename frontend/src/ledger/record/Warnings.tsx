import type { FieldError } from '~/api/errors'
import { useTexts } from '~/i18n'
import { type Field, fieldAt } from '../facts/fields'
import { problemInWords } from '../form/problems'

/** What may be right, and is not refused, but should be looked at before one agrees. */
export function Warnings({
  fields,
  warnings,
}: {
  fields: readonly Field[]
  warnings: readonly FieldError[]
}) {
  const { t } = useTexts()
  if (warnings.length === 0) return null
  return (
    <section className="notice" aria-label={t('ledger.warnings')}>
      <div>
        <strong>{t('ledger.warnings')}</strong>
        <ul>
          {warnings.map(({ pointer, message }) => (
            <li key={`${pointer} ${message}`}>{problemInWords(fieldAt(fields, pointer), message, t)}</li>
          ))}
        </ul>
      </div>
    </section>
  )
}
