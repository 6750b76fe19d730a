import { useTexts } from '~/i18n'
import '~/ui/notice.css'

/** What is told is what was decided or told then; whoever reads it learns that the facts under it are not those any more. */
export function FactsAltered() {
  const { t } = useTexts()
  return (
    <div className="notice" data-tone="bad" role="note">
      <p>
        <span aria-hidden>! </span>
        {t('result.factsAltered')}
      </p>
    </div>
  )
}
