import type { DutyRule, DutyRuleFacts } from '~/api/types'
import type { Language } from '~/i18n'
import { todayInChina } from '~/ui/today'

/** A rule as it is typed: texts wherever a person types. */
export interface RuleForm
  extends Omit<
    DutyRuleFacts,
    'graceDays' | 'opensBefore' | 'reminders' | 'pairCodes' | 'description' | 'effectiveUntil'
  > {
  graceDays: string
  opensBefore: string
  reminders: string
  pairCodes: string[]
  description: string
  effectiveUntil: string
}

const FRESH: RuleForm = {
  code: '',
  kind: 'ANNUAL_SUMMARY',
  titleZh: '',
  titleEn: '',
  description: '',
  clauseCode: 'S2.f',
  pairCodes: [],
  receivers: ['NDRC', 'COD'],
  period: 'YEAR',
  dueFrom: 'PERIOD_END',
  dueDay: '01-31',
  toWorkingDay: true,
  graceDays: '5',
  opensBefore: '75',
  reminders: '21, 14, 7, 1',
  mayBeEmpty: false,
  effectiveFrom: '',
  effectiveUntil: '',
}

/** What is to be changed of the version before, from today on; or a rule of which nothing is known yet. */
export function formOf(before: DutyRule | undefined, today = todayInChina()): RuleForm {
  if (!before) return { ...FRESH, effectiveFrom: today }
  const { version: _, latest: __, madeAt: ___, madeBy: ____, ...facts } = before
  return {
    ...facts,
    description: facts.description ?? '',
    pairCodes: facts.pairCodes ?? [],
    graceDays: String(facts.graceDays),
    opensBefore: String(facts.opensBefore),
    reminders: (facts.reminders ?? []).join(', '),
    effectiveFrom: today,
    effectiveUntil: '',
  }
}

/** As the API takes it; what is no number goes there as it stands, and the API says so. */
export function factsOf(form: RuleForm): DutyRuleFacts {
  const { description, pairCodes, graceDays, opensBefore, reminders, effectiveUntil, ...rest } = form
  return {
    ...rest,
    ...(description.trim() && { description }),
    ...(pairCodes.length > 0 && { pairCodes }),
    graceDays: numberOf(graceDays),
    opensBefore: numberOf(opensBefore),
    ...(reminders.trim() && {
      reminders: reminders
        .split(/[^0-9]+/)
        .filter(Boolean)
        .map(Number),
    }),
    ...(effectiveUntil && { effectiveUntil }),
  }
}

function numberOf(text: string): number {
  const number = Number(text)
  return text.trim() === '' || Number.isNaN(number) ? (text as never) : number
}

/** A day that comes every year. */
export function monthDayText(text: string, language: Language): string {
  const [month = 1, day = 1] = text.split('-').map(Number)
  const locale = language === 'en' ? 'en-GB' : 'zh-CN'
  return new Date(Date.UTC(2001, month - 1, day)).toLocaleDateString(locale, {
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  })
}
