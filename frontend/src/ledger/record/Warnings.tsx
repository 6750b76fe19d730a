import type { FieldError } from '~/api/errors'
import { useTexts } from '~/i18n'
import type { Field } from '../facts/fields'
import { placeErrors } from '../form/problems'

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
          {placeErrors(fields, warnings).map(({ path, labels, message }) => (
            <li key={`${path} ${message}`}>{[...labels.map((label) => t(label)), message].join('：')}</li>
          ))}
        </ul>
      </div>
    </section>
  )
}
