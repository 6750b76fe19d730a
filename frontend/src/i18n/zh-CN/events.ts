export const measureUnit = {
  WAN_YUAN: '万元',
  PERSONS: '名',
  ATTENDANCES: '人次',
  PERCENT: '%',
  COUNT: '个',
  DAYS: '天',
  YEARS: '年',
}

export const troubleKind = {
  MILESTONE_LATE: '节点逾期',
  OBSTACLES: '存在困难',
  NO_PROGRESS: '半年无进展',
}

export const eventKind = {
  PROJECT_SIGNED: '项目签约',
  PROJECT_REGISTERED: '项目备案',
  PROJECT_STARTED: '项目开工',
  PROJECT_COMPLETED: '项目竣工',
  PROJECT_OPERATING: '项目投产',
  PROJECT_TERMINATED: '项目终止',
  AGREEMENT_SIGNED: '签署协议',
  AGREEMENT_EXPIRES: '协议到期',
  AGREEMENT_ENDED: '协议终止',
  MEETING_HELD: '会商与活动',
  EXCHANGE_STARTED: '交流批次开始',
  EXCHANGE_ENDED: '交流批次结束',
  COMMITMENT_DUE: '议定事项到期',
  COMMITMENT_KEPT: '议定事项完成',
  PRACTICE_ADOPTED: '经验落地',
  ZONES_LINKED: '功能区对接',
  ZONE_LINK_ENDED: '对接期满',
  PARK_ESTABLISHED: '园区设立',
  SUPPORT_GRANTED: '支持核定',
  OBLIGATION_DUE: '约定事项到期',
  OBLIGATION_DONE: '约定事项完成',
  PRACTICE_BENCHMARKED: '经验对标',
  PRACTICE_PLANNED: '制定推广方案',
  PRACTICE_ROLLED_OUT: '经验推广',
  PRACTICE_EVALUATED: '推广评估',
  SETTLEMENT_DUE: '园区结算到期',
  SETTLEMENT_AGREED: '园区结算确认',
  SUPPORT_PAID: '支持拨付',
  SUPPORT_USED: '支持使用',
}

/** In what the basis of a comparison is told. */
export const referenceUnit = { CAPITA: '万人', GDP: '亿元' }

export const referenceFigureKind = { POPULATION: '常住人口（万人）', GDP: '地区生产总值（亿元）' }

export const coverageLevel = {
  NONE: '未触及',
  PLANNED: '已谋划',
  UNDER_WAY: '推进中',
  EVIDENCED: '有成效',
  VERIFIED: '已核实',
}
