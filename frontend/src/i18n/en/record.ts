import type { Messages } from '../zh-CN'

export const record: Messages['record'] = {
  actions: 'Actions',
  which: 'Which',
  name: 'Name',
  code: 'Code',
  state: 'State',
  pairCode: 'Pair',
  clauses: 'Clauses served',
  clausesHint: 'At least one; search by code or words.',
  pending: 'A revision is pending',
  withSubPairs: 'With sub-pairs',
  updatedAt: 'Changed',
  sourceTitle: 'Source',
  sourceAddress: 'Address of the source',
  unseen: '{{count}} more codes are unknown, or not yours to see.',
  inWan: '{{what}} (CNY 10 000)',
}
