// Sample replications: invented, and marked as such by their names. A practice is title@body@region, its document
// title|number|date|item, an adopter name@region; dates are those of the stages, a dash for one that was skipped; an
// effect is name|unit|should|before|after|measured. Adoptions of one document are of one practice.
import { MARK } from './demo-facts.mjs';

const NO_MEETING = {
  practice: '不见面审批（服务）改革@江苏示例政务服务管理局@320000',
  document: '关于推进不见面审批（服务）改革的实施意见|苏示发〔2018〕30号|2018-05-18',
};
const SECOND_APPROVAL = {
  practice: '“秒批”政务服务改革@深圳示例政务服务数据管理局@440300',
  document: '关于推行“秒批”改革的实施方案|深示发〔2019〕12号|2019-06-20',
};

const LN_JS = [
  {
    name: '沈阳市复制“不见面审批”改革', life: 'agreed', clauses: ['T1.1.d', 'T1.1.a'], ...NO_MEETING,
    adopter: '沈阳示例营商环境建设局@210100', manner: 'ADAPTED', dates: '2018-09-12 2019-03-01 2019-07-01 2020-01-01 2021-06-30',
    summary: '网上申请、网上审核、快递送达。先在浑南区、铁西区试点，再推广到全市。', adoption: '沈阳示例方案（沈示办发〔2019〕8号）',
    effects: ['企业开办时间|个工作日|FALL|5|1|2021-05-31', '网上办结率|%|RISE|38|91.5|2021-05-31'],
  },
  {
    name: '鞍山市复制“不见面审批”改革', life: 'agreed', by: 'EAST', clauses: ['T1.1.d'], ...NO_MEETING,
    document: '江苏关于推进不见面审批（服务）改革的实施意见|苏示发[2018]30号|2018-05-18',
    adopter: '鞍山示例行政审批局@210300', manner: 'AS_IS', dates: '2019-04-18 2019-10-10 - 2020-05-01',
    effects: ['企业开办时间|个工作日|FALL|6|3|2020-12-31', '群众满意度|%|RISE|92|91|2020-12-31'],
  },
  {
    name: '阜新市学习盐城新能源项目并联审批', pair: 'LN-JS.fuxin-yancheng', life: 'sent', clauses: ['T1.1.b', 'T4.3.c'],
    practice: '新能源项目并联审批@盐城示例行政审批局@320900', adopter: '阜新示例行政审批局@210900', manner: 'PILOT', dates: '2026-04-22 2026-08-15',
  },
];

const JL_ZJ = [
  {
    name: '吉林省推广“最多跑一次”改革', life: 'agreed', clauses: ['T1.1.a', 'T1.1.d'],
    practice: '“最多跑一次”改革@浙江示例改革办公室@330000', document: '加快推进“最多跑一次”改革实施方案|浙示发〔2017〕6号|2017-02-20',
    adopter: '吉林示例政务服务局@220000', manner: 'ADAPTED', dates: '2017-09-05 2018-02-26 2018-05-01 2018-10-01 2020-12-15',
    effects: ['只跑一次事项占比|%|RISE|41|87|2018-12-31', '只跑一次事项占比|%|RISE|41|96.3|2020-11-30', '平均办理时间|个工作日|FALL|12.5|4|2020-11-30'],
  },
  {
    name: '通化市借鉴台州小微企业金融服务改革', pair: 'JL-ZJ.tonghua-taizhou', life: 'revisionSent', by: 'EAST', clauses: ['T1.3.b', 'T1.1.d'],
    practice: '小微企业金融服务信用信息共享@台州示例金融办@331000', adopter: '通化示例金融办@220500', manner: 'PILOT',
    dates: '2021-05-19 2021-11-30 2022-03-01', amend: { stage: 'ROLLED_OUT', rolledOutOn: '2026-09-01' },
    effects: ['小微企业信用贷款占比|%|RISE|7.2|11.8|2024-12-31'],
  },
  {
    name: '延边州学习宁波跨境电商综合服务', pair: 'JL-ZJ.yanbian-ningbo', life: 'draft', clauses: ['T1.4.b'],
    practice: '跨境电商公共服务平台@宁波示例商务局@330200', adopter: '延边示例商务局@222400', manner: 'ADAPTED', dates: '2026-10-16',
  },
];

const HL_GD = [
  {
    name: '黑龙江省推广“秒批”政务服务改革', life: 'agreed', clauses: ['T1.1.d', 'S4.h'], ...SECOND_APPROVAL,
    adopter: '黑龙江示例营商环境建设局@230000', manner: 'ADAPTED', dates: '2020-08-11 2021-04-20 2021-09-01 2022-06-01',
    effects: ['“秒批”事项数|项|RISE|0|126|2022-12-31'],
  },
  {
    name: '黑河市复制横琴商事登记跨境通办', pair: 'HL-GD.heihe-zhuhai', life: 'returned', clauses: ['T1.1.d', 'T4.1.b'],
    practice: '商事登记跨境通办@珠海示例市场监管局@440400', document: '商事登记跨境通办工作指引||2022-03-15|第三条', adopter: '黑河示例自贸片区管委会@231100',
    manner: 'AS_IS', dates: '2022-08-02 2023-02-10 - 2023-07-01',
    returns: { reason: '推广日期与我方掌握的不符，请核对。', counterFacts: { rolledOutOn: '2023-10-01' } },
  },
  {
    name: '齐齐哈尔市复制开发区工业用地“标准地”', pair: 'HL-GD.qiqihar-guangzhou', life: 'closed', clauses: ['T4.1.b'],
    practice: '工业用地“标准地”出让@广州示例规划和自然资源局@440100', adopter: '齐齐哈尔示例自然资源局@230200', manner: 'AS_IS',
    dates: '2019-09-24 2020-06-18 - 2020-12-01 2023-03-31', effects: ['拿地到开工时间|天|FALL|150|62|2023-02-28'],
    close: '已形成长效制度，不再单独跟踪。',
  },
];

const SY_BJ = [
  {
    name: '沈阳市借鉴中关村知识产权质押融资', life: 'agreed', clauses: ['T3.3.b', 'T1.1.d'],
    practice: '知识产权质押融资风险分担@北京示例科技园区管委会@110000', document: '知识产权质押融资风险分担试点办法|京示发〔2019〕5号|2019-04-08',
    adopter: '沈阳示例高新区管委会@210100', manner: 'PILOT', dates: '2019-11-26 2020-09-10 2021-01-01',
    effects: ['质押融资额|亿元|RISE|1.2|1.1|2023-12-31'], summary: '试点期内只有两家银行参与，正在扩大合作银行。',
  },
  {
    name: '沈阳市复制城市副中心“一会三函”投资审批', life: 'sent', by: 'EAST', clauses: ['T1.1.c'],
    practice: '“一会三函”投资项目审批@北京示例发展改革部门@110112', adopter: '沈阳示例发展改革委@210100', manner: 'ADAPTED', dates: '2026-03-18 2026-07-20 2026-10-01',
  },
];

const DL_SH = [
  {
    name: '大连自贸片区复制保税展示交易制度', life: 'settled', clauses: ['T1.1.d', 'T4.1.b'],
    practice: '保税展示交易@上海示例自贸片区管委会@310115', document: '自贸试验区制度创新经验汇编|沪示发〔2018〕21号|2018-11-05|第17项',
    adopter: '大连示例自贸片区管委会@210213', manner: 'AS_IS', dates: '2019-03-20 2019-08-15 - 2020-01-10',
    effects: ['进口商品展示企业|家|RISE|4|27|2021-12-31'],
    returns: { reason: '文件条目应为第18项，请更正。', counterFacts: { documentItem: '第18项' } }, amend: { documentItem: '第18项' },
  },
  {
    name: '大连市借鉴上海单一窗口通关便利化', life: 'withdrawn', clauses: ['T1.4.c'],
    practice: '国际贸易“单一窗口”@上海示例口岸办@310000', adopter: '大连示例口岸办@210200', manner: 'AS_IS', dates: '2026-02-26 2026-06-12',
  },
];

const CC_TJ = [
  {
    name: '长春新区复制“一枚印章管审批”', life: 'revisionReturned', clauses: ['T1.1.a', 'T4.1.b'],
    practice: '“一枚印章管审批”@天津示例行政审批局@120116', document: '相对集中行政许可权改革方案|津示发〔2014〕17号|2014-05-20',
    adopter: '长春示例新区管委会@220100', manner: 'ADAPTED', dates: '2018-04-11 2018-11-01 2019-01-01 2019-10-01',
    effects: ['审批环节|个|FALL|23|9|2020-12-31'], amend: { stage: 'EVALUATED', evaluatedOn: '2026-09-15' },
    returns: { reason: '评估报告尚未送我方，暂不同意。' },
  },
  {
    name: '朝阳区借鉴和平区老旧街区更新', pair: 'CC-TJ.chaoyang-heping', life: 'agreed', by: 'EAST', clauses: ['T4.3.b'],
    practice: '老旧街区微更新@天津示例和平区住建委@120101', adopter: '长春示例朝阳区住建局@220104', manner: 'PILOT', dates: '2024-10-15',
  },
];

const HRB_SZ = [
  {
    name: '哈尔滨新区复制“秒批”政务服务改革', life: 'agreed', by: 'EAST', clauses: ['T1.1.d', 'T4.2.b'], ...SECOND_APPROVAL,
    adopter: '哈尔滨示例新区管委会@230100', manner: 'AS_IS', dates: '2019-08-22 2019-11-15 - 2020-03-01 2022-05-20',
    effects: ['“秒批”事项数|项|RISE|0|86|2022-04-30', '企业开办时间|小时|FALL|16|2|2022-04-30'], summary: '“带土移植”深圳规则，原样采用。',
  },
  {
    name: '哈尔滨市借鉴深圳科技成果赋权改革', life: 'revisionDrafted', clauses: ['T3.1.b', 'T1.1.d'],
    practice: '职务科技成果赋权@深圳示例科技创新委@440300', adopter: '哈尔滨示例科技局@230100', manner: 'PILOT', dates: '2023-06-14 2024-01-20 2024-05-01',
    amend: { summary: '试点高校由三所增加到七所。' },
  },
];

const NM = [
  {
    name: '呼和浩特市学习东部开发区“亩均论英雄”', life: 'agreedAlone', clauses: ['T4.1.b'],
    practice: '“亩均论英雄”改革@浙江示例经信部门@330000', adopter: '呼和浩特示例工信局@150100', manner: 'ADAPTED', dates: '2024-07-09 2025-03-20 2025-09-01',
  },
];

function row(text, names) {
  const values = text.split('|');
  return Object.fromEntries(names.map((name, i) => [name, values[i] || undefined]));
}

const STAGES = ['BENCHMARKED', 'PLANNED', 'PILOTED', 'ROLLED_OUT', 'EVALUATED'];
const DATES = ['benchmarkedOn', 'plannedOn', 'pilotedOn', 'rolledOutOn', 'evaluatedOn'];

function effect(text) {
  const { before, after, ...words } = row(text, ['name', 'unit', 'aim', 'before', 'after', 'measuredOn']);
  return { ...words, before: Number(before), after: Number(after) };
}

export function replicationFactsOf(replication) {
  const [practiceTitle, practiceBody, practiceRegionCode] = replication.practice.split('@');
  const [adopterName, adopterRegionCode] = replication.adopter.split('@');
  const dates = replication.dates.split(' ');
  return {
    name: MARK + replication.name,
    pairCode: replication.pair,
    clauses: replication.clauses,
    summary: replication.summary,
    practiceTitle,
    practiceBody,
    practiceRegionCode,
    ...row(replication.document ?? '', ['documentTitle', 'documentNumber', 'documentOn', 'documentItem']),
    adopterName,
    adopterRegionCode,
    adoptionDocument: replication.adoption,
    manner: replication.manner,
    stage: STAGES[dates.length - 1],
    ...Object.fromEntries(dates.map((date, i) => [DATES[i], date === '-' ? undefined : date])),
    effects: (replication.effects ?? []).map(effect),
  };
}

const under = (pair, replications) => replications.map((replication) => ({ pair, ...replication }));

export const replications = [
  ...under('LN-JS', LN_JS),
  ...under('JL-ZJ', JL_ZJ),
  ...under('HL-GD', HL_GD),
  ...under('SY-BJ', SY_BJ),
  ...under('DL-SH', DL_SH),
  ...under('CC-TJ', CC_TJ),
  ...under('HRB-SZ', HRB_SZ),
  ...under('NM', NM),
];
