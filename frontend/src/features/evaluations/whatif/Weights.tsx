import { Button } from 'antd'
import { useId } from 'react'
import type { FieldError } from '~/api/errors'
import { useTexts } from '~/i18n'
import type { ScoreSheet } from '../sheets/sheetQueries'
import { madeWhole, numberOf, type Supposition, weighs } from './supposing'

export interface PartProps {
  sheet: ScoreSheet
  supposition: Supposition
  onChange: (supposition: Supposition) => void
  faults: readonly FieldError[]
}

/** What a dimension weighs, by hand or by a slider; what all come to is told as they move. */
export function Weights({ sheet, supposition, onChange, faults }: PartProps) {
  const { t, titled } = useTexts()
  const sum = weighs(supposition, sheet.dimensions)
  const put = (weights: Supposition['weights']) => onChange({ ...supposition, weights })
  return (
    <section className="panel" aria-labelledby="what-if-weights">
      <h2 id="what-if-weights">{t('whatIf.weights')}</h2>
      <p className="quiet">{t('whatIf.weightsLead')}</p>
      <div className="what-if-weights">
        {sheet.dimensions.map(({ code, weightPercent, ...dimension }) => (
          <Weight
            key={code}
            title={titled(dimension)}
            was={weightPercent}
            step={10 ** -sheet.decimals}
            value={supposition.weights[code] ?? String(weightPercent)}
            onChange={(weight) => put({ ...supposition.weights, [code]: weight })}
          />
        ))}
      </div>
      <div className="what-if-sum">
        <p role="status" className={sum === 100 ? 'what-if-right' : 'wrong'}>
          {sum === undefined
            ? t('whatIf.noNumber')
            : sum === 100
              ? t('whatIf.whole')
              : t('whatIf.sum', { sum, by: Math.round((sum - 100) * 10_000) / 10_000 })}
        </p>
        <Button
          size="small"
          disabled={!sum || sum === 100}
          onClick={() => put(madeWhole(supposition, sheet.dimensions, sheet.decimals))}
        >
          {t('whatIf.makeWhole')}
        </Button>
      </div>
      {faults
        .filter(({ pointer }) => pointer.startsWith('/weights'))
        .map(({ pointer, message }) => (
          <p key={`${pointer} ${message}`} className="wrong">
            {message}
          </p>
        ))}
    </section>
  )
}

interface WeightProps {
  title: string
  was: number
  step: number
  value: string
  onChange: (weight: string) => void
}

function Weight({ title, was, step, value, onChange }: WeightProps) {
  const { t } = useTexts()
  const id = useId()
  const weight = numberOf(value)
  return (
    <div className="what-if-weight" data-other={weight !== was}>
      <label htmlFor={id}>{title}</label>
      <input
        type="range"
        min={0}
        max={100}
        step={1}
        disabled={was === 0}
        value={weight ?? was}
        aria-label={t('whatIf.slide', { title })}
        onChange={({ target }) => onChange(target.value)}
      />
      <input
        id={id}
        type="number"
        className="input figure"
        min={0}
        max={100}
        step={step}
        disabled={was === 0}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      <span className="quiet figure">{t('whatIf.was', { weight: was })}</span>
    </div>
  )
}
