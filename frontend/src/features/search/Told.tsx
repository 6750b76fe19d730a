import type { SearchAnswer } from '~/api/types'
import { useTexts } from '~/i18n'

interface Props {
  answer: SearchAnswer | undefined
  /** Whether something else was found, so that it would be wrong to say that nothing was. */
  beside: boolean
}

/** Says to everybody how a search went: still on its way, nothing, something alike, or how much. */
export function Told({ answer, beside }: Props) {
  const { t } = useTexts()
  return (
    <div role="status" className="search-told">
      {!answer && <p className="quiet">{t('shell.loading')}</p>}
      {answer?.counts.length === 0 && !beside && (
        <>
          <p>
            <strong>{t('search.nothing')}</strong>
          </p>
          <p className="quiet">{t('search.nothingHint')}</p>
        </>
      )}
      {answer?.approximate && <p className="search-approximate">{t('search.approximate')}</p>}
    </div>
  )
}
