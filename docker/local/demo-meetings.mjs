// Sample meetings: invented, and marked as such by their names. A delegation is side|body|rank|people, a commitment
// content|side|due|kept or, where it was cancelled, !day!reason; to names the sample project that it is about.
import { MARK } from './demo-facts.mjs';

const both = (northeast, east, rank = 'LEADER') => [`NORTHEAST|${northeast}|${rank}|12`, `EAST|${east}|${rank}|15`];

const SAMPLES = [
  {
    pair: 'LN-JS', name: '辽宁省与江苏省对口合作高层座谈会', life: 'agreed', kind: 'PRINCIPALS_VISIT', clauses: ['S1.f'], held: '2024-05-20', place: '沈阳市', to: '沈阳智能机床产业化基地',
    took: both('辽宁示例代表团', '江苏示例代表团', 'PRINCIPAL'), agenda: '总结上一年度合作，商定下一阶段重点任务。',
    promised: ['智能机床产业化基地一期投产|NORTHEAST|2025-06-30|2025-06-18', '互派第四批挂职干部|EAST|2024-12-31|2025-02-20', '共同编制园区共建方案|NORTHEAST|2025-12-31', '联合举办装备展|EAST|2025-09-30|!2025-07-01!并入全国性展会'],
  },
  {
    pair: 'LN-JS', name: '两省发展改革部门年度会商', life: 'revisionSent', kind: 'WORK_MEETING', level: 'DEPARTMENT', clauses: ['S1.d'], held: '2026-03-11', host: 'EAST', place: '南京市', took: both('辽宁示例发展改革委', '江苏示例发展改革委', 'HEAD_OF_DEPARTMENT'),
    promised: ['建立项目月调度机制|NORTHEAST|2026-04-30|2026-04-20', '梳理用能指标需求|EAST|2026-12-31'], amend: { minutes: '补充：用能指标需求清单由双方能源部门会签。' },
  },
  { pair: 'LN-JS', name: '江苏企业家东北行', life: 'sent', by: 'EAST', kind: 'NORTHEAST_TOUR', clauses: ['T4.4.c'], held: '2026-09-08', place: '大连市', took: both('辽宁示例商务厅', '江苏示例工商联', 'OTHER') },
  {
    pair: 'JL-ZJ', name: '吉林省党政代表团赴浙江考察', life: 'agreed', kind: 'PRINCIPALS_VISIT', clauses: ['S1.f'], held: '2023-04-18', host: 'EAST', place: '杭州市', took: both('吉林示例代表团', '浙江示例代表团', 'PRINCIPAL'),
    promised: ['设立吉浙产业投资基金|EAST|2023-12-31|2023-09-01', '开通农产品直供专线|NORTHEAST|2024-06-30|2024-08-12'],
  },
  { pair: 'JL-ZJ', name: '数字经济合作论坛', life: 'agreed', by: 'EAST', kind: 'FORUM', clauses: ['T4.4.e'], held: '2025-08-22', place: '长春市', took: both('吉林示例工信厅', '浙江示例经信厅'), promised: ['共建数字乡村标准|EAST|2026-10-31'] },
  { pair: 'JL-ZJ', name: '园区共建工作会商', life: 'draft', kind: 'WORK_MEETING', level: 'CITY', clauses: ['T4.2.a'], held: '2026-11-03', place: '公主岭市', took: both('公主岭示例市', '嘉兴示例市') },
  {
    pair: 'HL-GD', name: '黑龙江与广东对口合作座谈会', life: 'returned', kind: 'WORK_MEETING', clauses: ['S1.d'], held: '2025-06-10', host: 'EAST', place: '广州市', took: both('黑龙江示例代表团', '广东示例代表团'), promised: ['签订冷链物流合作协议|NORTHEAST|2025-10-31'],
    returns: { reason: '议定期限应为年底', counterFacts: { commitments: [{ number: 1, content: '签订冷链物流合作协议', side: 'NORTHEAST', dueOn: '2025-12-31' }] } },
  },
  { pair: 'HL-GD', name: '哈尔滨—广州城市主题日', life: 'agreed', kind: 'CITY_DAY', level: 'CITY', clauses: ['T4.3.a'], held: '2024-01-12', place: '哈尔滨市', took: both('哈尔滨示例文旅局', '广州示例文旅局'), promised: ['互推冬夏旅游产品各十条|EAST|2024-07-31|2024-07-15'] },
  { pair: 'SY-BJ', name: '京沈对口合作联席会议', life: 'agreed', kind: 'WORK_MEETING', level: 'CITY', clauses: ['S1.d'], held: '2025-04-02', place: '沈阳市', took: both('沈阳示例市', '北京示例发展改革委'), promised: ['引入研发机构五家|EAST|2025-12-31', '提供中试用房|NORTHEAST|2025-09-30|2025-09-12'] },
  { pair: 'SY-BJ', name: '京沈产业对接推介会', life: 'sent', kind: 'EXPO', level: 'CITY', clauses: ['T4.4.c'], held: '2026-10-16', host: 'EAST', place: '北京市', took: both('沈阳示例投促局', '北京示例经信局') },
  { pair: 'DL-SH', name: '大连市与上海市高层会商', life: 'agreed', kind: 'PRINCIPALS_VISIT', level: 'CITY', clauses: ['S1.f'], held: '2024-11-05', host: 'EAST', place: '上海市', took: both('大连示例代表团', '上海示例代表团', 'PRINCIPAL'), promised: ['共建航运金融服务平台|EAST|2025-11-30', '复制推广自贸试验区经验十项|NORTHEAST|2025-06-30|2025-06-30'] },
  { pair: 'CC-TJ', name: '津长合作园区推进会', life: 'settled', kind: 'WORK_MEETING', level: 'CITY', clauses: ['T4.2.a'], held: '2025-09-18', place: '长春市', took: both('长春示例市', '天津示例合作交流办'), promised: ['园区二期开工|NORTHEAST|2026-06-30'], returns: { reason: '应注明责任单位' }, amend: { commitments: [{ number: 1, content: '园区二期开工', side: 'NORTHEAST', organisation: '长春示例园区管委会', dueOn: '2026-06-30' }] } },
  { pair: 'HRB-SZ', name: '深哈合作年度会商', life: 'agreed', by: 'EAST', kind: 'WORK_MEETING', level: 'CITY', clauses: ['S1.d'], held: '2025-07-15', host: 'EAST', place: '深圳市', took: both('哈尔滨示例市', '深圳示例市'), promised: ['产业园二期招商三十家|NORTHEAST|2026-07-31', '选派园区管理团队|EAST|2025-10-31|2025-10-08'] },
  { pair: 'HRB-SZ', name: '深哈科技成果对接会', life: 'closed', kind: 'EXPO', level: 'CITY', clauses: ['T3.1.a'], held: '2023-06-09', place: '哈尔滨市', took: both('哈尔滨示例科技局', '深圳示例科创局'), close: '活动已总结，不再变动' },
];

function delegation(text) {
  const [side, organisation, rank, people] = text.split('|');
  return { side, organisation, rank, people: Number(people) };
}

function commitment(text, i) {
  const [content, side, dueOn, end] = text.split('|');
  const [, cancelledOn, cancelReason] = end?.startsWith('!') ? end.split('!') : [];
  return { number: i + 1, content, side, dueOn, ...(cancelledOn ? { cancelledOn, cancelReason } : { keptOn: end }) };
}

/** What the API takes; `codeOf` finds the code of a sample project by its name. */
export async function meetingFactsOf(meeting, codeOf) {
  const commitments = (meeting.promised ?? []).map(commitment);
  if (meeting.to) commitments[0].recordCode = await codeOf(meeting.to);
  return {
    name: MARK + meeting.name,
    pairCode: meeting.pair,
    clauses: meeting.clauses,
    kind: meeting.kind,
    level: meeting.level ?? 'PROVINCE',
    heldOn: meeting.held,
    hostSide: meeting.host ?? 'NORTHEAST',
    place: meeting.place,
    delegations: meeting.took.map(delegation),
    agenda: meeting.agenda,
    commitments,
  };
}

export const meetings = SAMPLES;
