export const coverage = {
  clause: '条款',
  since: '与哪一天比较',
  asOfDay: '以 {{date}} 已确认的内容为准',
  lead: '计双方已确认的记录；一方单独确认的（单方记录）也计入，但不会达到已核实。下级关系计入上级；任务的程度取其各项措施中最低的一项，尚有措施无人触及的至多为推进中。',
  openAll: '展开全部措施',
  foldAll: '收起措施',
  changed: '有变化',
  evidence: '依据',
  untouched: '无人触及的措施和义务',
  meaning: {
    NONE: '没有已确认的记录',
    PLANNED: '有意向、签约或会商',
    UNDER_WAY: '已开工、试点或拨付',
    EVIDENCED: '有已确认的成果',
    VERIFIED: '双方确认且附有佐证',
  },
}
