/** Stages as the rules of coverage name them, of ledgers that have no words of their own for them. */
export const coverageStage = {
  agreements: { SIGNED: '已签署', FULFILLED_IN_PART: '部分履行', FRUITFUL: '已有成果' },
  meetings: { HELD: '已举办' },
  parks: { INTENDED: '筹建', ESTABLISHED: '已设立', OPERATING: '已运营' },
  'zone-links': { LINKED: '已对接', FRUITFUL: '已有成果' },
  'cadre-exchanges': { PLANNED: '已安排', SERVING: '在岗', TRAINED: '已培训', ASSESSED: '已考核' },
}
