import { useTexts } from '~/i18n'
import { useMeasures } from '~/reference/figure/useMeasures'
import { DUTY_NAMES, itemsOf, ORDER_NAMES, REGION_NAMES } from './formulaNames'
import { useEditing } from './SheetForm'

/** All names that a formula may have, in groups, each with what it is called and in what it is told. */
export function useFormulaNames() {
  const { t, term, titled } = useTexts()
  const { draft } = useEditing()
  const { measures = [] } = useMeasures()
  const askable = measures.filter(({ toldBy }) => !toldBy)
  const named = (value: string, title: string) => ({ value, label: `${title} · ${value}` })
  const ofMeasures = (prefix: string, of = askable) =>
    of.map((measure) =>
      named(`${prefix}.${measure.code}`, `${titled(measure)}（${term('measureUnit', measure.unit)}）`),
    )
  const groups = [
    { label: t('scoreSheet.names.measures'), options: ofMeasures('measures') },
    { label: t('scoreSheet.names.previous'), options: ofMeasures('previous') },
    {
      label: t('scoreSheet.names.net'),
      options: ofMeasures(
        'net',
        askable.filter(({ attributed }) => attributed),
      ),
    },
    {
      label: t('scoreSheet.names.duties'),
      options: DUTY_NAMES.map((name) => named(`duties.${name}`, t(`scoreSheet.dutyNames.${name}`))),
    },
    {
      label: t('scoreSheet.names.orders'),
      options: ORDER_NAMES.map((name) => named(`orders.${name}`, t(`scoreSheet.orderNames.${name}`))),
    },
    {
      label: t('scoreSheet.names.region'),
      options: Object.entries(REGION_NAMES).map(([name, per]) =>
        named(`region.${name}`, term('sheetPer', per)),
      ),
    },
    {
      label: t('scoreSheet.names.items'),
      options: itemsOf(draft).map((item) => named(`items.${item.code}`, titled(item))),
    },
  ]
  return groups.filter(({ options }) => options.length > 0)
}
