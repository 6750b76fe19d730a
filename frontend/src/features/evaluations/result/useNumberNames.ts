import { useTexts } from '~/i18n'
import { useMeasures } from '~/reference/figure/useMeasures'
import { DUTIES } from '../scoring/evidence'

/** What a name of a formula is called where it is one of a measure; else it stands for itself. */
export function useNumberNames(): (name: string) => string {
  const { t, term } = useTexts()
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
      case 'duties': {
        const duty = DUTIES.find((one) => one === code)
        return duty ? `${t('scoring.duties')} · ${t(`scoring.dutyNames.${duty}`)}` : name
      }
      case 'region':
        return term('sheetPer', code === 'gdpYi' ? 'GDP' : 'CAPITA')
      default:
        return name
    }
  }
}
