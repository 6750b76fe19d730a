import { Button, Select } from 'antd'
import { useTexts } from '~/i18n'
import { FactInput } from '~/ledger/form/FactInput'
import { useMeasures } from '~/reference/figure/useMeasures'
import { Labelled } from '../Labelled'
import type { OrderFinding } from './orderQueries'

const CLAUSE = {
  name: 'clauseCode',
  label: 'order.clause',
  kind: 'choice',
  reference: 'clause',
  required: true,
} as const

interface Props {
  number: number
  finding: OrderFinding
  open: boolean
  /** Whether something is wrong within it. */
  faulty: boolean
  onOpen: () => void
  /** What was refused at one of its fields, or is wanting there. */
  wrong: (field: string) => string | undefined
  onChange: (changed: Partial<OrderFinding>) => void
  onDrop?: (() => void) | undefined
}

/** One finding of a draft: by which clause and figure, what is wrong and what is required. */
export function FindingFields({ number, finding, open, faulty, onOpen, wrong, onChange, onDrop }: Props) {
  const { t, titled } = useTexts()
  const { measures = [] } = useMeasures()
  return (
    <details className="order-proposed" open={open} data-wrong={faulty}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button of its own */}
      <summary
        onClick={(event) => {
          event.preventDefault()
          onOpen()
        }}
      >
        <strong>{t('order.findingOf', { number })}</strong>{' '}
        <span className="quiet">{finding.finding || finding.clauseCode}</span>
      </summary>
      <div className="evaluation-row">
        <Labelled label={t('order.clause')} hint={t('order.clauseHint')} wrong={wrong('clauseCode')}>
          {({ id }) => (
            <FactInput
              id={id}
              field={CLAUSE}
              value={finding.clauseCode || undefined}
              onChange={(code) => onChange({ clauseCode: typeof code === 'string' ? code : '' })}
            />
          )}
        </Labelled>
        <Labelled label={t('order.measure')} hint={t('order.measureHint')} wrong={wrong('measure')}>
          {({ id }) => (
            <Select
              id={id}
              allowClear
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={t('ledger.choose')}
              options={measures.map((measure) => ({ value: measure.code, label: titled(measure) }))}
              value={finding.measure}
              onChange={(measure?: string) => onChange({ measure })}
            />
          )}
        </Labelled>
      </div>
      {(['finding', 'requirement'] as const).map((name) => (
        <Labelled key={name} label={t(`order.${name}`)} wrong={wrong(name)}>
          {(field) => (
            <textarea
              {...field}
              className="input"
              rows={3}
              maxLength={2000}
              value={finding[name]}
              onChange={({ target }) => onChange({ [name]: target.value })}
            />
          )}
        </Labelled>
      ))}
      {onDrop && (
        <p>
          <Button onClick={onDrop}>{t('order.dropFinding', { number })}</Button>
        </p>
      )}
    </details>
  )
}
