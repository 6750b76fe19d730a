import { expect, it } from 'vitest'
import { messages as enFirst } from './en'
import * as enAdministration from './en/administration'
import * as enDuty from './en/duty'
import * as enEvaluations from './en/evaluations'
import * as enNotice from './en/notice'
import * as enPlan from './en/plan'
import * as enPlanTerms from './en/planTerms'
import { messages as zhFirst } from './zh-CN'
import * as zhAdministration from './zh-CN/administration'
import * as zhDuty from './zh-CN/duty'
import * as zhEvaluations from './zh-CN/evaluations'
import * as zhNotice from './zh-CN/notice'
import * as zhPlan from './zh-CN/plan'
import * as zhPlanTerms from './zh-CN/planTerms'

const en = {
  ...enFirst,
  later: { ...enAdministration, ...enDuty, ...enEvaluations, ...enNotice, ...enPlan, ...enPlanTerms },
}
const zh = {
  ...zhFirst,
  later: { ...zhAdministration, ...zhDuty, ...zhEvaluations, ...zhNotice, ...zhPlan, ...zhPlanTerms },
}

function keysOf(texts: object, above = ''): string[] {
  return Object.entries(texts).flatMap(([name, value]) =>
    typeof value === 'object' ? keysOf(value, `${above}${name}.`) : [`${above}${name}`],
  )
}

function placeholders(texts: object): string[] {
  return [...JSON.stringify(texts).matchAll(/{{\w+}}/g)].map(([found]) => found).sort()
}

it('both languages say the same things', () => {
  expect(keysOf(en).sort()).toEqual(keysOf(zh).sort())
})

it('both languages mention the same values', () => {
  expect(placeholders(en)).toEqual(placeholders(zh))
})

it('nothing is left without a text', () => {
  const empty = [...Object.entries({ zh, en })].filter(([, texts]) => JSON.stringify(texts).includes('""'))
  expect(empty).toEqual([])
})
