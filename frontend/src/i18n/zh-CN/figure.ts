export const figure = {
  definition: '口径',
  formula: '算法',
  oneSided: '另有单方确认',
  sent: '另有待确认',
  disputed: '另有争议',
  byOneSide: '单方 {{amount}}',
  items: '{{count}} 项',
  records: '{{count}} 条',
  asOf: '以 {{date}} 为准',
  computedAt: '{{at}} 计算',
}
