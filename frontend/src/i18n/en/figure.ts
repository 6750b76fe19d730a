import type { Messages } from '../zh-CN'

export const figure: Messages['figure'] = {
  definition: 'How it is counted',
  formula: 'Formula',
  besides: 'Besides, {{part}}',
  oneSided: 'agreed by one side alone',
  sent: 'new records not agreed yet',
  disputed: 'new records in dispute',
  byOneSide: 'one-sided {{amount}}',
  items: '{{count}}',
  records: '{{count}} records',
  asOf: 'as of {{date}}',
  sumOf: 'the sum of the {{count}} below',
  countOf: 'the {{count}} below',
  different: 'of the {{count}} below those alike count once',
  computedAt: 'computed {{at}}',
}
