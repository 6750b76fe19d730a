import type { coverageStage as words } from '../zh-CN/coverageStage'

export const coverageStage: typeof words = {
  agreements: { SIGNED: 'signed', FULFILLED_IN_PART: 'fulfilled in part', FRUITFUL: 'bore fruit' },
  meetings: { HELD: 'held' },
  parks: { INTENDED: 'intended', ESTABLISHED: 'established', OPERATING: 'operating' },
  'zone-links': { LINKED: 'linked', FRUITFUL: 'bore fruit' },
  'cadre-exchanges': { PLANNED: 'planned', SERVING: 'serving', TRAINED: 'trained', ASSESSED: 'assessed' },
}
