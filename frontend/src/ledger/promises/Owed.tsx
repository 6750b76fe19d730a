import { useTexts } from '~/i18n'

interface Props {
  /** Who owes it. */
  by: ReadonlyArray<string | null | undefined>
  /** Why it was given up. */
  cancelReason?: string | null
}

/** Who owes a promise, and why it was given up. */
export function Owed({ by, cancelReason }: Props) {
  const { t } = useTexts()
  return (
    <>
      <p className="quiet">{by.filter(Boolean).join(' · ')}</p>
      {cancelReason && (
        <p>
          <span className="quiet">{t('ledger.end.cancelReason')}</span> {cancelReason}
        </p>
      )}
    </>
  )
}
