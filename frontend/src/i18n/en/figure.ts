import type { Messages } from '../zh-CN'

export const figure: Messages['figure'] = {
  definition: 'How it is counted',
  formula: 'Formula',
  oneSided: 'Besides, agreed by one side alone',
  sent: 'Besides, not agreed yet',
  disputed: 'Besides, in dispute',
  byOneSide: 'one-sided {{amount}}',
  items: '{{count}}',
  records: '{{count}} records',
  asOf: 'as of {{date}}',
  computedAt: 'computed {{at}}',
}
