/** What the records of all ledgers have. */
export const record = {
  actions: '操作',
  which: '序号',
  name: '名称',
  code: '编号',
  state: '确认状态',
  pairCode: '对口关系',
  clauses: '对应任务条款',
  clausesHint: '至少选一条；可按编号或文字查找。',
  pending: '有待确认的修订',
  withSubPairs: '包含子关系',
  updatedAt: '更新时间',
  sourceTitle: '来源名称',
  sourceAddress: '来源网址',
  unseen: '另有 {{count}} 个编号查不到，或您无权查看。',
  inWan: '{{what}}（万元）',
}
