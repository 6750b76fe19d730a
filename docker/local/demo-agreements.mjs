// Sample agreements: invented, and marked as such by their names. A party is name@type, an obligation
// side|what|due|done. until: when it expires, or at the end of which month from now, this one being the first; came: the sample projects that came of it.
import { MARK } from './demo-facts.mjs';

const LN_JS = [
  {
    name: '辽宁省与江苏省装备制造产业联盟合作协议', life: 'agreed', kind: 'BINDING', subject: 'INDUSTRY', clauses: ['T4.4.a', 'T2.1.a'],
    northeast: ['辽宁示例装备制造产业联盟@ALLIANCE'], east: ['江苏示例机床产业联盟@ALLIANCE', '江苏示例机床研究院@RESEARCH_INSTITUTE'],
    signed: '2021-10-18', until: 2, renewal: 'BY_CONSENT', came: ['沈阳智能机床产业化基地', '鞍山钢铁精深加工技术改造合作'],
    summary: '建立供需对接清单，每年各办一场配套对接会，联合攻关数控系统和功能部件。',
    obligations: ['NORTHEAST|建立零部件本地配套目录|2022-06-30|2022-06-21', 'EAST|组织二十家骨干企业赴辽对接|2023-09-30|2023-11-14', 'NORTHEAST|续签前完成五年合作评估|2026-10-31'],
  },
  {
    name: '营口港与连云港集装箱航线合作协议', life: 'agreed', by: 'EAST', kind: 'BINDING', subject: 'SERVICES_AND_TOURISM', clauses: ['T2.4.c', 'T2.4.d'],
    northeast: ['辽宁示例港口集团@ENTERPRISE'], east: ['江苏示例航运有限公司@CARRIER'], signed: '2020-08-06', effective: '2020-10-01', until: '2030-09-30',
    renewal: 'AUTOMATIC', came: ['营口港—连云港公铁海联运通道'],
    obligations: ['EAST|开行每周两班集装箱班轮|2021-06-30|2021-05-12', 'NORTHEAST|建成铁路专用线|2023-06-30|2023-05-30'],
  },
  {
    name: '辽宁高校与江苏高校学科共建框架协议', life: 'agreed', kind: 'FRAMEWORK', subject: 'EDUCATION_AND_HEALTH', clauses: ['T3.2.a', 'T3.2.c'],
    northeast: ['辽宁示例大学@UNIVERSITY'], east: ['江苏示例大学@UNIVERSITY'], signed: '2022-05-20', until: '2025-05-19', renewal: 'NONE',
    obligations: ['EAST|开放五十门在线课程互选|2023-09-01', 'NORTHEAST|每年选派三十名学生交流|2023-09-01'],
    summary: '约定学科共建、课程互选、学分互认。',
  },
  {
    name: '阜新市与盐城市新能源合作框架协议', pair: 'LN-JS.fuxin-yancheng', life: 'sent', kind: 'FRAMEWORK', subject: 'INDUSTRY', clauses: ['T2.2.a', 'T4.3.c'],
    northeast: ['阜新示例发展和改革局@GOVERNMENT'], east: ['盐城示例发展和改革局@GOVERNMENT'], signed: '2026-09-16', until: '2031-09-15', renewal: 'BY_CONSENT',
  },
];

const JL_ZJ = [
  {
    name: '吉林大米入浙产销对接协议', life: 'revisionSent', by: 'EAST', kind: 'BINDING', subject: 'AGRICULTURE', clauses: ['T2.3.a', 'T2.3.f'],
    northeast: ['吉林示例粮食行业协会@ALLIANCE'], east: ['浙江示例粮食批发市场@MARKET'], signed: '2019-03-22', until: '2027-12-31', renewal: 'BY_CONSENT',
    came: ['吉林大米浙江直供体系'], amend: { summary: '自 2027 年起年度供应量由双方每年第一季度另行商定。' },
    obligations: ['NORTHEAST|建立可追溯产地清单|2019-12-31|2019-12-18', 'EAST|设立五十个销售网点|2020-12-31|2021-03-26'],
  },
  {
    name: '吉林省医院与浙江省医院专科联盟协议', life: 'agreed', kind: 'BINDING', subject: 'EDUCATION_AND_HEALTH', clauses: ['T2.5.i', 'T2.5.h'],
    northeast: ['吉林示例人民医院@HOSPITAL'], east: ['浙江示例医院@HOSPITAL', '浙江示例医学院@UNIVERSITY'], signed: '2024-04-10', until: '2029-04-09', renewal: 'AUTOMATIC',
    obligations: ['EAST|每季度派出一个专家组驻点|2026-12-31', 'NORTHEAST|建成远程会诊中心|2025-06-30|2025-05-28', 'NORTHEAST|选派二十名医师进修|2026-06-30'],
  },
  {
    name: '梅河口生物医药产业基金合作框架协议', life: 'agreed', kind: 'FRAMEWORK', subject: 'SCIENCE', clauses: ['T2.4.b', 'T3.3.c'],
    northeast: ['吉林示例产业投资引导基金@FUND'], east: ['浙江示例创业投资基金@FUND'], signed: '2023-11-08', until: 1, renewal: 'NONE',
    summary: '约定共同设立子基金，规模以后续协议为准，本协议不计入投资额。',
  },
  {
    name: '通化市与台州市职业教育合作协议', pair: 'JL-ZJ.tonghua-taizhou', life: 'draft', kind: 'BINDING', subject: 'EDUCATION_AND_HEALTH', clauses: ['T3.2.f'],
    northeast: ['通化示例职业技术学院@UNIVERSITY'], east: ['台州示例产教联盟@ALLIANCE'], signed: '2026-10-28',
  },
];

const HL_GD = [
  {
    name: '哈尔滨—广州航线加密合作协议', life: 'agreed', by: 'EAST', kind: 'BINDING', subject: 'SERVICES_AND_TOURISM', clauses: ['T2.5.b', 'T2.5.e'],
    northeast: ['黑龙江示例机场集团@ENTERPRISE'], east: ['广东示例航空有限公司@CARRIER'], signed: '2024-10-15', until: 3, renewal: 'BY_CONSENT',
    obligations: ['EAST|冬季航班每日不少于十二班|2024-12-31|2024-12-20', 'NORTHEAST|联合推出冰雪旅游产品五条|2025-11-30|2026-01-15'],
  },
  {
    name: '黑龙江省与广东省技术交易市场互认协议', life: 'returned', kind: 'BINDING', subject: 'SCIENCE', clauses: ['T3.1.b', 'T4.4.f'],
    northeast: ['黑龙江示例技术交易市场@MARKET'], east: ['广东示例技术交易所@MARKET'], signed: '2026-06-18', until: '2029-06-17', renewal: 'AUTOMATIC',
    returns: { reason: '我方存档文本的签订日期和续期条款不同，请核对。', counterFacts: { signedOn: '2026-06-26', renewal: 'BY_CONSENT' } },
  },
  {
    name: '绥化市与湛江市农产品加工合作框架协议', pair: 'HL-GD.suihua-zhanjiang', life: 'agreed', kind: 'FRAMEWORK', subject: 'AGRICULTURE', clauses: ['T2.3.b'],
    northeast: ['绥化示例农业农村局@GOVERNMENT'], east: ['湛江示例农业农村局@GOVERNMENT'], signed: '2018-06-12', until: '2023-06-11', renewal: 'NONE',
    summary: '到期未续，没有形成项目。',
  },
];

const SY_BJ = [
  {
    name: '中关村与浑南科技成果转化合作协议', life: 'agreed', by: 'EAST', kind: 'BINDING', subject: 'SCIENCE', clauses: ['T3.1.b', 'T3.3.d'],
    northeast: ['沈阳示例高新区管委会@GOVERNMENT'], east: ['北京示例科技园区管委会@GOVERNMENT', '北京示例科学研究院@RESEARCH_INSTITUTE'],
    signed: '2019-11-26', until: '2029-11-25', renewal: 'BY_CONSENT', came: ['中关村—浑南科技成果转化中心'],
    obligations: ['EAST|派驻运营团队|2020-06-30|2020-06-17', 'NORTHEAST|提供两万平方米载体|2020-12-31|2020-09-28', 'EAST|累计转化成果一百项|2027-12-31'],
  },
  {
    name: '沈阳医学院校与北京医院人才联合培养协议', life: 'sent', by: 'EAST', kind: 'BINDING', subject: 'CADRES_AND_TALENT', clauses: ['T3.4.c', 'T2.5.i'],
    northeast: ['沈阳示例医学院@UNIVERSITY'], east: ['北京示例医院@HOSPITAL'], signed: '2026-10-12', until: '2029-10-11', renewal: 'BY_CONSENT',
    obligations: ['EAST|接收四十名住院医师|2027-09-30'],
  },
  {
    name: '铁西区与朝阳区工业遗产利用合作备忘录', life: 'closed', kind: 'FRAMEWORK', subject: 'CITY', clauses: ['T2.5.d', 'T4.3.c'],
    northeast: ['沈阳示例文旅局@GOVERNMENT'], east: ['北京示例文旅局@GOVERNMENT'], signed: '2018-09-20', until: '2021-09-19', renewal: 'NONE',
    close: '到期，双方商定不再续签，后续工作并入年度计划。',
  },
];

const DL_SH = [
  {
    name: '大连与上海航运服务合作框架协议', life: 'settled', kind: 'FRAMEWORK', subject: 'SERVICES_AND_TOURISM', clauses: ['T2.4.a', 'T2.4.f'],
    northeast: ['大连示例航运交易市场@MARKET'], east: ['上海示例航运交易所@MARKET'], signed: '2021-10-14', until: '2027-10-13', renewal: 'BY_CONSENT',
    came: ['大连上海航运保险交易合作'], returns: { reason: '协议有效期为五年，请更正到期日期。', counterFacts: { expiresOn: '2026-10-13' } },
    amend: { expiresOn: '2026-10-13', summary: '有效期五年，双方同意可续期；期限已按上海方意见核对。' },
  },
  {
    name: '自贸片区制度创新交流协议', life: 'agreed', by: 'EAST', kind: 'BINDING', subject: 'GOVERNMENT_REFORM', clauses: ['T4.1.a', 'T1.1.d'],
    northeast: ['大连示例自贸片区管委会@GOVERNMENT'], east: ['上海示例自贸片区管委会@GOVERNMENT'], signed: '2018-05-09', effective: '2018-06-01',
    obligations: ['NORTHEAST|复制推广改革经验三十项|2020-12-31|2020-11-05', 'EAST|每年接收跟班学习二十人次|2026-09-30'], came: ['大连自贸片区跨境保税展示中心'],
  },
  {
    name: '大连金普新区氢能产业联盟协议', life: 'withdrawn', kind: 'FRAMEWORK', subject: 'INDUSTRY', clauses: ['T4.4.a'],
    northeast: ['大连示例氢能产业联盟@ALLIANCE'], east: ['上海示例燃料电池产业联盟@ALLIANCE'], signed: '2026-08-21',
  },
];

const CC_TJ = [
  {
    name: '长春与天津汽车产业协同创新协议', life: 'revisionReturned', kind: 'BINDING', subject: 'INDUSTRY', clauses: ['T2.1.d', 'T3.1.b'],
    northeast: ['长春示例汽车研究院@RESEARCH_INSTITUTE'], east: ['天津示例汽车技术中心@RESEARCH_INSTITUTE'], signed: '2023-07-19', until: '2028-07-18', renewal: 'BY_CONSENT',
    obligations: ['NORTHEAST|共建联合实验室|2024-12-31|2025-02-20'], amend: { expiresOn: '2033-07-18' },
    returns: { reason: '延期须先完成中期评估，暂不同意。' },
  },
  {
    name: '津长产业合作园共建协议', life: 'agreed', kind: 'BINDING', subject: 'PARK', clauses: ['T4.2.a', 'T4.2.e'],
    northeast: ['长春示例新区管委会@GOVERNMENT'], east: ['天津示例开发区管委会@GOVERNMENT', '天津示例园区运营公司@ENTERPRISE'], signed: '2019-12-10', until: '2039-12-09',
    renewal: 'BY_CONSENT', came: ['长春新区光电信息产业园'], obligations: ['EAST|派驻园区运营团队|2020-06-30|2020-05-18', 'NORTHEAST|兑现首期利益分享|2026-03-31'],
  },
  {
    name: '莲花山与静海区冰雪运动合作框架协议', pair: 'CC-TJ.lianhuashan-jinghai', life: 'agreed', kind: 'FRAMEWORK', subject: 'SERVICES_AND_TOURISM', clauses: ['T2.5.c'],
    northeast: ['长春示例度假区管委会@GOVERNMENT'], east: ['天津示例体育局@GOVERNMENT'], signed: '2022-01-18', ended: '2024-06-30',
    obligations: ['EAST|每年组织青少年冬令营|2023-02-28'], summary: '一方机构调整，提前终止。',
  },
];

const HRB_SZ = [
  {
    name: '深哈产业园区运营合作协议', life: 'agreed', by: 'EAST', kind: 'BINDING', subject: 'PARK', clauses: ['T4.2.b', 'T4.2.d'],
    northeast: ['哈尔滨示例新区管委会@GOVERNMENT'], east: ['深圳示例园区投资集团@ENTERPRISE'], signed: '2019-05-17', until: '2049-05-16', renewal: 'BY_CONSENT',
    came: ['深哈产业园机器人整机制造项目', '哈尔滨卫星应用数据中心'],
    obligations: ['EAST|核心启动区一期建成|2021-12-31|2021-11-30', 'EAST|注册企业达到一千家|2026-06-30'],
  },
  {
    name: '哈尔滨工业设计与深圳创新载体共享协议', life: 'revisionDrafted', kind: 'BINDING', subject: 'SCIENCE', clauses: ['T3.3.a'],
    northeast: ['哈尔滨示例理工大学@UNIVERSITY'], east: ['深圳示例创新中心@RESEARCH_INSTITUTE'], signed: '2024-03-28', until: '2027-03-27', renewal: 'AUTOMATIC',
    amend: { summary: '共享范围扩大到检验检测平台。' }, obligations: ['EAST|开放三十台大型仪器|2024-12-31|2024-10-09'],
  },
  {
    name: '哈尔滨市与深圳市人才交流框架协议', life: 'draft', by: 'EAST', kind: 'FRAMEWORK', subject: 'CADRES_AND_TALENT', clauses: ['T3.4.b'],
    northeast: ['哈尔滨示例人力资源市场@MARKET'], east: ['深圳示例人才集团@ENTERPRISE'], signed: '2026-11-05', until: '2029-11-04', renewal: 'BY_CONSENT',
  },
];

const NM = [
  {
    name: '呼和浩特乳业东部市场拓展协议', life: 'agreedAlone', kind: 'FRAMEWORK', subject: 'AGRICULTURE', clauses: ['T2.3.f'],
    northeast: ['内蒙古示例乳业协会@ALLIANCE', '内蒙古示例农畜产品市场@MARKET'], signed: '2025-04-16', until: '2028-04-15', renewal: 'BY_CONSENT',
  },
];

/** The last day of a month, this one being the first, so that some always expire soon. */
function monthsAhead(months) {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 0)).toISOString().slice(0, 10);
}

const parties = (side, names = []) =>
  names.map((party) => {
    const [name, type] = party.split('@');
    return { name, type, side };
  });

function obligation(text) {
  const [side, content, dueOn, doneOn] = text.split('|');
  return { side, content, dueOn, doneOn };
}

/** What the API takes; `codeOf` finds the code of a sample project by its name. */
export async function agreementFactsOf(agreement, codeOf) {
  return {
    name: MARK + agreement.name,
    pairCode: agreement.pair,
    clauses: agreement.clauses,
    kind: agreement.kind,
    subject: agreement.subject,
    summary: agreement.summary,
    parties: [...parties('NORTHEAST', agreement.northeast), ...parties('EAST', agreement.east)],
    signedOn: agreement.signed,
    effectiveOn: agreement.effective,
    expiresOn: typeof agreement.until === 'number' ? monthsAhead(agreement.until) : agreement.until,
    renewal: agreement.renewal,
    endedOn: agreement.ended,
    obligations: (agreement.obligations ?? []).map(obligation),
    outcomes: (await Promise.all((agreement.came ?? []).map(codeOf))).filter(Boolean),
  };
}

const under = (pair, agreements) => agreements.map((agreement) => ({ pair, ...agreement }));

export const agreements = [
  ...under('LN-JS', LN_JS),
  ...under('JL-ZJ', JL_ZJ),
  ...under('HL-GD', HL_GD),
  ...under('SY-BJ', SY_BJ),
  ...under('DL-SH', DL_SH),
  ...under('CC-TJ', CC_TJ),
  ...under('HRB-SZ', HRB_SZ),
  ...under('NM', NM),
];
