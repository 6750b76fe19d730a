import { useTexts } from '~/i18n'
import type { Measure } from '~/reference/figure/queries'
import { type AskProps, MeasureChoice, OneOf, PairChoice, PeriodChoice } from './QuestionParts'

const KINDS = ['BAR', 'LINE'] as const
const INTERVALS = ['YEAR', 'QUARTER', 'MONTH'] as const

/** A measure over time. */
export function ChartQuestion({ measures, ...asked }: AskProps & { measures: Measure[] }) {
  const { t, term } = useTexts()
  const { question, onChange } = asked
  return (
    <>
      <MeasureChoice
        // Only what has a day can be told over time.
        measures={measures.filter(({ dated }) => dated)}
        question={question}
        onChange={({ code }) => onChange({ measure: code })}
      />
      <OneOf
        label={t('plan.interval')}
        value={question.interval ?? 'YEAR'}
        options={INTERVALS.map((interval) => ({ value: interval, text: term('interval', interval) }))}
        onChange={(interval) => onChange({ interval })}
      />
      <OneOf
        label={t('plan.chartKind')}
        value={question.kind ?? 'BAR'}
        options={KINDS.map((kind) => ({ value: kind, text: term('chartKind', kind) }))}
        onChange={(kind) => onChange({ kind })}
      />
      <PeriodChoice {...asked} />
      <PairChoice {...asked} />
    </>
  )
}
