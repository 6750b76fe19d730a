import { useTexts } from '~/i18n'
import type { Measure } from '~/reference/figure/queries'
import { type AskProps, MeasureChoice, OneOf, PairChoice, PeriodChoice } from './QuestionParts'
import { figureBy } from './question'

const SCALES = ['YI', 'WAN'] as const

/** A figure within a sentence. */
export function FigureQuestion({ measures, ...asked }: AskProps & { measures: Measure[] }) {
  const { t, term } = useTexts()
  const { question, onChange } = asked
  const measure = measures.find(({ code }) => code === question.measure)
  return (
    <>
      <MeasureChoice
        measures={measures}
        question={question}
        onChange={(next) => onChange(figureBy(next, question))}
      />
      {measure && !measure.dated ? (
        <p className="quiet">{t('plan.hasNoPeriod')}</p>
      ) : (
        <PeriodChoice {...asked} open />
      )}
      <PairChoice {...asked} />
      {measure?.unit === 'WAN_YUAN' && (
        <OneOf
          label={t('plan.scale')}
          value={question.unit ?? 'WAN'}
          options={SCALES.map((scale) => ({ value: scale, text: term('figureScale', scale) }))}
          onChange={(unit) => onChange({ unit })}
        />
      )}
      {measure?.attributed && (
        <label>
          <input
            type="checkbox"
            checked={question.net === true}
            onChange={({ target }) => onChange({ net: target.checked || null })}
          />{' '}
          {t('plan.net')}
        </label>
      )}
    </>
  )
}
