/** The words of what every record goes through, whatever its ledger. */
export const recordTerms = {
  state: {
    DRAFT: '草稿',
    SENT: '待审核',
    RETURNED: '已退回',
    AGREED: '双方已确认',
    CLOSED: '已结束',
  },
  awaited: { US: '待本方审核', THEM: '待对方审核' },
  pendingState: { DRAFT: '修订起草中', SENT: '修订待审核', RETURNED: '修订被退回' },
  revisionState: {
    DRAFT: '草拟中',
    SENT: '待审核',
    AGREED: '已同意',
    RETURNED: '已退回',
    WITHDRAWN: '已撤回',
  },
  revisionAction: { CREATE: '新建', CHANGE: '变更', CLOSE: '结束' },
  ledger: {
    projects: '合作项目',
    agreements: '合作协议',
    supports: '支持政策',
    meetings: '互访会商',
    replications: '经验复制推广',
    'zone-links': '功能区对接',
    parks: '共建园区',
    'cadre-exchanges': '干部人才交流',
  },
  discrepancyKind: { DISPUTE: '争议', WAITING: '待对方确认', ONE_SIDED: '单方记录' },
  discrepancyOrder: { since: '最久的在前', '-since': '最近的在前', pairCode: '按对口关系', ledger: '按台账' },
  todo: { TO_DECIDE: '待审核', TO_SEND: '待提交', TO_ANSWER: '被退回待处理' },
}
