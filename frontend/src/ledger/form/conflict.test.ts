import { describe, expect, it } from 'vitest'
import type { Field } from '../facts/fields'
import { conflicts, merge } from './conflict'

const fields: Field[] = [
  { name: 'name', label: 'project.name', kind: 'text' },
  { name: 'summary', label: 'project.summary', kind: 'longText' },
  { name: 'totalInvestmentWan', label: 'project.totalInvestmentWan', kind: 'money' },
]
const base = { name: '碳纤维', summary: '一期', totalInvestmentWan: 100 }
const mine = { name: '碳纤维项目', summary: '一期', totalInvestmentWan: 150 }
const theirs = { name: '碳纤维', summary: '一期和二期', totalInvestmentWan: 120 }

describe('two people changing one record', () => {
  const found = conflicts(fields, base, mine, theirs)

  it('are compared with what both started from', () => {
    expect(found.map(({ field, changedBy }) => [field.name, changedBy])).toEqual([
      ['name', 'me'],
      ['summary', 'them'],
      ['totalInvestmentWan', 'both'],
    ])
  })
  it('both keep what only one of them changed', () => {
    expect(merge(mine, found, {})).toEqual({
      name: '碳纤维项目',
      summary: '一期和二期',
      totalInvestmentWan: 150,
    })
  })
  it('may choose otherwise for each fact', () => {
    expect(merge(mine, found, { totalInvestmentWan: 'theirs', summary: 'mine' })).toEqual({
      name: '碳纤维项目',
      summary: '一期',
      totalInvestmentWan: 120,
    })
  })
})
