import { useQuery } from '@tanstack/react-query'
import { Button, Select } from 'antd'
import { useId } from 'react'
import type { PlanDetail } from '~/api/types'
import { useTexts } from '~/i18n'
import type { Measure } from '~/reference/figure/queries'
import { pairsQuery } from '~/reference/queries'
import type { Question } from './question'
import '~/ui/dateInput.css'

export interface AskProps {
  plan: PlanDetail
  question: Question
  onChange: (part: Question) => void
}

/** Which measure, found by its name. */
export function MeasureChoice({
  measures,
  question,
  onChange,
}: Pick<AskProps, 'question'> & { measures: Measure[]; onChange: (measure: Measure) => void }) {
  const { t, titled, language } = useTexts()
  const id = useId()
  const chosen = measures.find(({ code }) => code === question.measure)
  return (
    <div className="plan-field">
      <label htmlFor={id}>{t('plan.measure')}</label>
      <Select
        id={id}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('plan.chooseMeasure')}
        value={question.measure ?? null}
        options={measures.map((measure) => ({ value: measure.code, label: titled(measure) }))}
        onChange={(code: string) => {
          const measure = measures.find((one) => one.code === code)
          if (measure) onChange(measure)
        }}
      />
      {chosen && <p className="quiet">{language === 'zh-CN' ? chosen.definitionZh : chosen.definitionEn}</p>}
    </div>
  )
}

/** Of which time; by the plan's own at one press, or where it may be open, of all. */
export function PeriodChoice({ plan, question, onChange, open = false }: AskProps & { open?: boolean }) {
  const { t } = useTexts()
  const id = useId()
  return (
    <div className="plan-field">
      <div className="plan-days">
        {(['from', 'to'] as const).map((end) => (
          <span key={end}>
            <label htmlFor={`${id}-${end}`}>{t(end === 'from' ? 'plan.from' : 'plan.to')}</label>{' '}
            <input
              id={`${id}-${end}`}
              type="date"
              required={!open}
              className="date-input"
              value={question[end] ?? ''}
              onChange={({ target }) => onChange({ [end]: target.value || null })}
            />
          </span>
        ))}
      </div>
      <div className="plan-days">
        <Button size="small" onClick={() => onChange({ from: plan.periodFrom, to: plan.periodTo })}>
          {t('plan.ownPeriod')}
        </Button>
        {open && (
          <Button size="small" onClick={() => onChange({ from: null, to: null })}>
            {t('plan.wholePeriod')}
          </Button>
        )}
      </div>
    </div>
  )
}

/** Of the plan's pair, or of one below it. */
export function PairChoice({ plan, question, onChange }: AskProps) {
  const { t, named } = useTexts()
  const id = useId()
  const { data: pairs } = useQuery(pairsQuery)
  const below = pairs?.filter(({ parentCode }) => parentCode === plan.pairCode) ?? []
  if (below.length === 0) return null
  return (
    <div className="plan-field">
      <label htmlFor={id}>{t('plan.ofPair')}</label>
      <select
        id={id}
        className="plan-select"
        value={question.pairCode ?? ''}
        onChange={({ target }) => onChange({ pairCode: target.value || null })}
      >
        <option value="">{t('plan.wholePair')}</option>
        {below.map((pair) => (
          <option key={pair.code} value={pair.code}>
            {named(pair)}
          </option>
        ))}
      </select>
    </div>
  )
}

interface ChoiceProps {
  label: string
  value: string
  options: readonly { value: string; text: string }[]
  onChange: (value: string) => void
}

/** One of a few. */
export function OneOf({ label, value, options, onChange }: ChoiceProps) {
  const id = useId()
  return (
    <div className="plan-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="plan-select" value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  )
}
