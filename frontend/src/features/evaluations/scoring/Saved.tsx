import { useTexts } from '~/i18n'
import { ProblemNotice } from '~/ui/ProblemNotice'
import type { Standing } from './useGiving'

/** Whether what is given has arrived. */
export function Saved({ standing, given }: { standing: Standing | undefined; given: boolean }) {
  const { t } = useTexts()
  if (typeof standing === 'object') {
    return (
      <div>
        <p className="wrong">{t('scoring.notSaved')}</p>
        <ProblemNotice error={standing.error} />
      </div>
    )
  }
  const text = standing ?? (given ? 'saved' : 'unsaved')
  return (
    <p role="status" className="scoring-saved" data-standing={text}>
      {t(`scoring.${text}`)}
    </p>
  )
}
