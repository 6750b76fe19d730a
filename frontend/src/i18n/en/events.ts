import type { Messages } from '../zh-CN'

export const measureUnit: Messages['term']['measureUnit'] = {
  WAN_YUAN: 'CNY 10 000',
  PERSONS: 'persons',
  ATTENDANCES: 'attendances',
  PERCENT: '%',
  COUNT: 'number',
  DAYS: 'days',
  YEARS: 'years',
}

export const troubleKind: Messages['term']['troubleKind'] = {
  MILESTONE_LATE: 'Milestone late',
  OBSTACLES: 'Obstacles',
  NO_PROGRESS: 'No progress for half a year',
}

export const eventKind: Messages['term']['eventKind'] = {
  PROJECT_SIGNED: 'Project signed',
  PROJECT_REGISTERED: 'Project registered',
  PROJECT_STARTED: 'Construction started',
  PROJECT_COMPLETED: 'Construction completed',
  PROJECT_OPERATING: 'Operation started',
  PROJECT_TERMINATED: 'Project terminated',
  AGREEMENT_SIGNED: 'Agreement signed',
  AGREEMENT_EXPIRES: 'Agreement expires',
  AGREEMENT_ENDED: 'Agreement ended',
  MEETING_HELD: 'Meeting held',
  EXCHANGE_STARTED: 'Exchange began',
  EXCHANGE_ENDED: 'Exchange ended',
  COMMITMENT_DUE: 'Commitment due',
  COMMITMENT_KEPT: 'Commitment kept',
  PRACTICE_ADOPTED: 'Practice adopted',
  ZONES_LINKED: 'Zones linked',
  ZONE_LINK_ENDED: 'Zone link ends',
  PARK_ESTABLISHED: 'Park established',
  SUPPORT_GRANTED: 'Support granted',
  OBLIGATION_DUE: 'Obligation due',
  OBLIGATION_DONE: 'Obligation done',
  PRACTICE_BENCHMARKED: 'Practice benchmarked',
  PRACTICE_PLANNED: 'Adoption planned',
  PRACTICE_ROLLED_OUT: 'Practice rolled out',
  PRACTICE_EVALUATED: 'Adoption evaluated',
  SETTLEMENT_DUE: 'Settlement due',
  SETTLEMENT_AGREED: 'Settlement agreed',
  SUPPORT_PAID: 'Support paid out',
  SUPPORT_USED: 'Support used',
}

/** In what the basis of a comparison is told. */
export const referenceUnit = { CAPITA: '× 10 000 residents', GDP: '× CNY 100 million' }

export const referenceFigureKind = { POPULATION: 'Residents (10 000)', GDP: 'GDP (CNY 100 million)' }

export const coverageLevel: Messages['term']['coverageLevel'] = {
  NONE: 'None',
  PLANNED: 'Planned',
  UNDER_WAY: 'Under way',
  EVIDENCED: 'Evidenced',
  VERIFIED: 'Verified',
}
