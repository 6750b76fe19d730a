// Sample exchanges: invented, and marked as such by their names; so are the people, who are called 示例 and a sign of the
// ten stems. A participant is from|to|what became of it, where that is +day (extended) or -day (ended early).
import { createHash } from 'node:crypto';
import { MARK } from './demo-facts.mjs';

const STEMS = [...'甲乙丙丁戊己庚辛壬癸'];
const CLAUSES = { SECONDMENT: ['S3.a'], TRAINING: ['S3.b'], EXPERT: ['T3.4.d'] };

const SAMPLES = [
  { pair: 'LN-JS', name: '第六批辽宁赴江苏挂职干部', life: 'closed', kind: 'SECONDMENT', direction: 'TO_EAST', from: '2024-03-01', to: '2025-03-31', host: '江苏示例市', planned: 4, people: ['2024-03-01|2025-02-28', '2024-03-01|2025-02-28|-2024-11-30', '2024-03-01|2025-02-28|+2025-03-31'], close: '本批人员均已期满考核并返回' },
  { pair: 'LN-JS', name: '第七批辽宁赴江苏挂职干部', life: 'agreed', kind: 'SECONDMENT', direction: 'TO_EAST', from: '2025-12-15', to: '2027-06-30', host: '苏州示例区', planned: 6, people: ['2025-12-15|2026-12-14', '2025-12-15|2026-12-14', '2025-12-15|2026-12-14|+2027-06-30', '2026-03-01|2027-02-28', '2026-03-01|2027-02-28'] },
  { pair: 'LN-JS', name: '江苏选派专家赴辽宁指导', life: 'agreed', by: 'EAST', kind: 'EXPERT', direction: 'TO_NORTHEAST', from: '2026-05-01', to: '2027-01-15', host: '辽宁示例产业研究院', planned: 3, category: 'PROFESSIONAL', people: ['2026-05-01|2027-01-15', '2026-05-01|2026-10-31'] },
  { pair: 'LN-JS', name: '2026 年辽宁干部赴江苏专题培训', life: 'sent', kind: 'TRAINING', direction: 'TO_EAST', from: '2026-04-01', to: '2026-12-20', institution: '江苏示例干部学院', heads: 120, sessions: ['营商环境专题班|2026-04-13|48', '园区运营专题班|2026-09-07|52'] },
  { pair: 'JL-ZJ', name: '吉林赴浙江挂职干部（2026 年）', life: 'revisionSent', kind: 'SECONDMENT', direction: 'TO_EAST', from: '2026-01-05', to: '2027-01-04', host: '杭州示例区', planned: 3, people: ['2026-01-05|2027-01-04', '2026-01-05|2027-01-04'], amend: { summary: '增加数字经济园区跟班学习。' } },
  { pair: 'JL-ZJ', name: '浙江赴吉林挂职干部（2025 年）', life: 'agreed', by: 'EAST', kind: 'SECONDMENT', direction: 'TO_NORTHEAST', from: '2025-06-01', to: '2027-05-31', host: '长春示例县', planned: 2, people: ['2025-06-01|2027-05-31', '2025-06-01|2027-05-31|-2026-08-31'] },
  { pair: 'JL-ZJ', name: '吉林年轻干部赴浙江轮训', life: 'agreed', kind: 'TRAINING', direction: 'TO_EAST', from: '2025-03-01', to: '2025-11-30', institution: '浙江示例学院', heads: 86, sessions: ['第一期|2025-03-10|40', '第二期|2025-06-09|42', '第三期|2025-10-13|39'] },
  { pair: 'HL-GD', name: '黑龙江赴广东挂职干部', life: 'returned', kind: 'SECONDMENT', direction: 'TO_EAST', from: '2026-02-01', to: '2027-01-31', host: '广州示例区', planned: 5, people: ['2026-02-01|2027-01-31'], returns: { reason: '人数与我方接收名额不一致', counterFacts: { planned: [{ category: 'CADRE', people: 3 }] } } },
  { pair: 'HL-GD', name: '广东专家服务龙江行', life: 'agreed', by: 'EAST', kind: 'EXPERT', direction: 'TO_NORTHEAST', from: '2025-08-01', to: '2025-12-31', host: '哈尔滨示例医院', planned: 2, category: 'PROFESSIONAL', people: ['2025-08-01|2025-10-31'] },
  { pair: 'SY-BJ', name: '沈阳赴北京挂职干部', life: 'agreed', kind: 'SECONDMENT', direction: 'TO_EAST', from: '2026-01-01', to: '2027-06-30', host: '北京示例区', planned: 4, people: ['2026-01-01|2026-12-31', '2026-01-01|2026-12-31', '2026-07-01|2027-06-30'] },
  { pair: 'SY-BJ', name: '北京培训机构赴沈阳送教', life: 'draft', by: 'EAST', kind: 'TRAINING', direction: 'TO_NORTHEAST', from: '2026-10-01', to: '2026-12-31', heads: 60, sessions: ['科技成果转化|2026-10-19|60'] },
  { pair: 'DL-SH', name: '大连赴上海挂职干部', life: 'settled', kind: 'SECONDMENT', direction: 'TO_EAST', from: '2025-09-01', to: '2026-12-31', host: '浦东示例片区', planned: 2, people: ['2025-09-01|2026-08-31|+2026-12-31'], returns: { reason: '请补充接收单位' }, amend: { organiser: '大连示例组织部' } },
  { pair: 'DL-SH', name: '自贸试验区专题培训', life: 'agreed', kind: 'TRAINING', direction: 'TO_EAST', from: '2024-05-01', to: '2024-06-30', institution: '上海示例学院', heads: 35, sessions: ['自贸区制度创新|2024-05-20|35'] },
  { pair: 'CC-TJ', name: '天津赴长春挂职干部', life: 'withdrawn', by: 'EAST', kind: 'SECONDMENT', direction: 'TO_NORTHEAST', from: '2026-09-01', to: '2027-08-31', host: '长春示例园区', planned: 2, people: ['2026-09-01|2027-08-31'] },
  { pair: 'HRB-SZ', name: '哈尔滨赴深圳挂职干部', life: 'agreed', kind: 'SECONDMENT', direction: 'TO_EAST', from: '2025-11-01', to: '2026-12-31', host: '深圳示例区', planned: 3, people: ['2025-11-01|2026-12-31', '2025-11-01|2026-10-31'] },
  { pair: 'HRB-SZ', name: '深圳园区运营团队赴哈尔滨', life: 'revisionDrafted', by: 'EAST', kind: 'SECONDMENT', direction: 'TO_NORTHEAST', from: '2025-01-01', to: '2027-12-31', host: '哈尔滨示例新区', planned: 2, category: 'ENTERPRISE_MANAGER', people: ['2025-01-01|2027-12-31'], amend: { costSource: 'SHARED' } },
  { pair: 'NM', name: '内蒙古赴东部学习培训', life: 'agreedAlone', kind: 'TRAINING', direction: 'TO_EAST', from: '2026-06-01', to: '2026-07-31', heads: 28, sessions: ['招商引资专题班|2026-06-15|28'] },
];

/** The same at each run, so that what was entered once is known again. */
const idOf = (text) => {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
};

const category = (exchange) => exchange.category ?? 'CADRE';

function session(text) {
  const [name, startsOn, attendances] = text.split('|');
  return { name, startsOn, attendances: Number(attendances) };
}

export function exchangeFactsOf(exchange) {
  return {
    name: MARK + exchange.name,
    pairCode: exchange.pair,
    clauses: CLAUSES[exchange.kind],
    kind: exchange.kind,
    direction: exchange.direction,
    year: Number(exchange.from.slice(0, 4)),
    startsOn: exchange.from,
    endsOn: exchange.to,
    hostOrganisation: exchange.host,
    institution: exchange.institution,
    costSource: 'SENDING_SIDE',
    planned: exchange.planned ? [{ category: category(exchange), people: exchange.planned }] : undefined,
    headCounts: exchange.heads ? [{ category: 'CADRE', people: exchange.heads }] : undefined,
    sessions: exchange.sessions?.map(session),
  };
}

/** Whom the side that drafts a batch enters into it, each as the API takes it. */
export function participantsOf(exchange) {
  return (exchange.people ?? []).map((text, i) => {
    const [fromOn, toOn, change] = text.split('|');
    const day = change?.slice(1);
    const changed = change?.startsWith('+') ? { extendedTo: day, extensionReason: 'TASK_UNFINISHED' } : change && { endedOn: day, endReason: 'NEW_POST' };
    return {
      participant: {
        id: idOf(`${exchange.name} ${i}`),
        side: exchange.direction === 'TO_EAST' ? 'NORTHEAST' : 'EAST',
        category: category(exchange),
        rankBand: i === 0 ? 'DIVISION' : 'SECTION',
        fromOn,
        toOn,
        midTermAssessed: i % 2 === 0,
        ...changed,
      },
      person: {
        name: `示例${STEMS[i]}${idOf(exchange.name).slice(0, 4)}`,
        sex: i % 2 ? 'MALE' : 'FEMALE',
        birthMonth: `19${75 + i}-0${i + 1}`,
        post: '示例处副处长',
        sendingBody: '示例厅',
        receivingBody: exchange.host,
        assignedPost: '示例局副局长（挂职）',
        assessment: `${exchange.name}：示例考核意见。`,
      },
    };
  });
}

export const exchanges = SAMPLES;
