import { useTexts } from '~/i18n'
import { useMeasures } from '~/reference/figure/useMeasures'

/** What a name of a formula is called where it is one of a measure; else it stands for itself. */
export function useNumberNames(): (name: string) => string {
  const { t } = useTexts()
  const { titleOf } = useMeasures()
  return (name) => {
    const [of, code = ''] = name.split('.')
    switch (of) {
      case 'measures':
        return titleOf(code)
      case 'net':
        return `${titleOf(code)} · ${t('scoring.net')}`
      case 'previous':
        return `${titleOf(code)} · ${t('scoring.before')}`
      case 'previousNet':
        return `${titleOf(code)} · ${t('scoring.before')} · ${t('scoring.net')}`
      default:
        return name
    }
  }
}
