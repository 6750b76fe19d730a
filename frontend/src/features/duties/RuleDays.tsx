import { Input } from 'antd'
import type { DutyRule } from '~/api/types'
import { useTexts } from '~/i18n'
import { Labelled } from './Labelled'
import type { Faults } from './ruleFaults'
import type { RuleForm } from './ruleForm'

interface Props {
  form: RuleForm
  before: DutyRule | undefined
  put: (part: Partial<RuleForm>) => void
  wrong: Faults
}

const TEXTS = ['graceDays', 'opensBefore', 'reminders'] as const
const DATES = ['effectiveFrom', 'effectiveUntil'] as const
const FLAGS = ['toWorkingDay', 'mayBeEmpty'] as const

/** The days of a rule. */
export function RuleDays({ form, before, put, wrong }: Props) {
  const { t, term } = useTexts()
  const [month = '01', day = '01'] = form.dueDay.split('-')
  return (
    <>
      <div className="rule-row">
        <Labelled
          label={before ? `${t('duty.dueMonth')} · ${term('dueFrom', form.dueFrom)}` : t('duty.dueMonth')}
        >
          {(id) => (
            <Numbers id={id} last={12} value={month} onChange={(next) => put({ dueDay: `${next}-${day}` })} />
          )}
        </Labelled>
        <Labelled label={t('duty.dueDayOfMonth')} wrong={wrong('dueDay')}>
          {(id) => (
            <Numbers id={id} last={31} value={day} onChange={(next) => put({ dueDay: `${month}-${next}` })} />
          )}
        </Labelled>
      </div>
      <div className="rule-row">
        {TEXTS.map((name) => (
          <Labelled key={name} label={t(`duty.form.${name}`)} wrong={wrong(name)}>
            {(id) => (
              <Input
                id={id}
                inputMode="numeric"
                value={form[name]}
                onChange={({ target }) => put({ [name]: target.value })}
              />
            )}
          </Labelled>
        ))}
      </div>
      <fieldset>
        {FLAGS.map((name) => (
          <label key={name} className="check">
            <input
              type="checkbox"
              checked={form[name]}
              onChange={({ target }) => put({ [name]: target.checked })}
            />
            {t(`duty.form.${name}`)}
          </label>
        ))}
      </fieldset>
      <div className="rule-row">
        {DATES.map((name) => (
          <Labelled key={name} label={t(`duty.form.${name}`)} wrong={wrong(name)}>
            {(id) => (
              <input
                id={id}
                type="date"
                value={form[name]}
                onChange={({ target }) => put({ [name]: target.value })}
              />
            )}
          </Labelled>
        ))}
      </div>
    </>
  )
}

interface NumbersProps {
  id: string
  last: number
  value: string
  onChange: (value: string) => void
}

/** From 01 to the last one, as months and days are written. */
function Numbers({ id, last, value, onChange }: NumbersProps) {
  return (
    <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
      {Array.from({ length: last }, (_, place) => String(place + 1).padStart(2, '0')).map((number) => (
        <option key={number} value={number}>
          {Number(number)}
        </option>
      ))}
    </select>
  )
}
