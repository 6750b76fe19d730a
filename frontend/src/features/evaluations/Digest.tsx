import { useTexts } from '~/i18n'

/** A digest, whole: it is there to be compared. */
export function Digest({ value, label }: { value: string; label?: string }) {
  const { t } = useTexts()
  return (
    <span className="digest">
      <span className="quiet">{label ?? t('evaluation.digest')}</span> <code>{value}</code>
    </span>
  )
}
