import { useTexts } from '~/i18n'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { partsOf, showPlace } from './placeNames'
import { useEditing } from './SheetForm'
import type { useSheetCheck } from './useSheetCheck'

/** What the platform says of it as it is, in one place too: a field may be folded or out of sight. */
export function SheetFindings({ check }: { check: ReturnType<typeof useSheetCheck> }) {
  const { t, titled } = useTexts()
  const { draft } = useEditing()
  if (check.error) return <ProblemNotice error={check.error} />
  return (
    <div role="status">
      {!check.known || (check.checking && check.faults.length === 0) ? (
        <span className="quiet">{t('scoreSheet.checking')}</span>
      ) : check.faults.length === 0 ? (
        <span className="sheet-sum" data-right>
          {t('scoreSheet.right')}
        </span>
      ) : (
        <details>
          <summary className="wrong">{t('scoreSheet.wrong', { count: check.faults.length })}</summary>
          <ul>
            {check.faults.map(({ pointer, message }) => (
              <li key={`${pointer} ${message}`}>
                <button type="button" className="sheet-place" onClick={() => showPlace(pointer)}>
                  {partsOf(draft, pointer, titled).join(' › ') || t('scoreSheet.one')}
                </button>{' '}
                {message}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
