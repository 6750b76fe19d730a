import { Select } from 'antd'
import type { DutyRule, Receiver } from '~/api/types'
import { useTexts } from '~/i18n'
import { useReferenceOptions } from '~/reference/options'
import { useTermOptions } from '~/reference/terms'
import { Labelled } from './Labelled'
import type { Faults } from './ruleFaults'
import type { RuleForm } from './ruleForm'

interface Props {
  form: RuleForm
  before: DutyRule | undefined
  put: (part: Partial<RuleForm>) => void
  wrong: Faults
}

/** What is owed, how often and to whom; what makes a duty the same is fixed once the rule stands. */
export function RuleChoices({ form, before, put, wrong }: Props) {
  const { t } = useTexts()
  const clauses = useReferenceOptions('clause')
  const receivers = useTermOptions('receiver')
  return (
    <>
      {!before && (
        <div className="rule-row">
          <Choose
            label={t('duty.kind')}
            terms="dutyKind"
            value={form.kind}
            onChange={(kind) => put({ kind })}
          />
          <Choose
            label={t('duty.often')}
            terms="dutyPeriod"
            value={form.period}
            onChange={(period) => put({ period })}
          />
          <Choose
            label={t('duty.countedFrom')}
            terms="dueFrom"
            value={form.dueFrom}
            onChange={(dueFrom) => put({ dueFrom })}
          />
        </div>
      )}
      <Labelled label={t('record.clauses')} wrong={wrong('clauseCode')}>
        {(id) => (
          <Select<string>
            id={id}
            showSearch
            value={form.clauseCode}
            options={clauses}
            optionFilterProp="label"
            onChange={(clauseCode) => put({ clauseCode })}
          />
        )}
      </Labelled>
      <fieldset>
        <legend>
          {t('duty.receiver')}
          {wrong('receivers') && <span className="duty-wrong">{wrong('receivers')}</span>}
        </legend>
        {receivers.map(({ value, label }) => (
          <label key={value} className="check">
            <input
              type="checkbox"
              checked={form.receivers.includes(value as Receiver)}
              onChange={({ target }) =>
                put({
                  receivers: receivers
                    .map((one) => one.value as Receiver)
                    .filter((one) => (one === value ? target.checked : form.receivers.includes(one))),
                })
              }
            />
            {label}
          </label>
        ))}
      </fieldset>
    </>
  )
}

interface ChooseProps<T extends string> {
  label: string
  terms: 'dutyKind' | 'dutyPeriod' | 'dueFrom'
  value: T
  onChange: (value: T) => void
}

function Choose<T extends string>({ label, terms, value, onChange }: ChooseProps<T>) {
  const options = useTermOptions(terms)
  return (
    <Labelled label={label}>
      {(id) => (
        <select id={id} value={value} onChange={({ target }) => onChange(target.value as T)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}
