// Sample zone links: invented, and marked as such by their names. A zone is name@type@region; learnt are the sample
// replications by which experience was taken over, came the sample projects that came of it.
import { MARK } from './demo-facts.mjs';

const LN_JS = [
  {
    name: '沈阳与南京高新区产业链对接', life: 'agreed', clauses: ['T4.1.a', 'T4.1.b'], level: 'NATIONAL',
    northeast: '沈阳示例高新技术产业开发区@HIGH_TECH_ZONE@210100', east: '南京示例高新技术产业开发区@HIGH_TECH_ZONE@320100', since: '2018-06-21',
    summary: '按装备、软件两条产业链建立结对企业清单，每半年互派招商和运营团队。', learnt: ['沈阳市复制“不见面审批”改革'], came: ['沈阳智能机床产业化基地'],
    experience: '园区企业开办全程网办。', results: '结对企业二十六家，互派干部八名。',
  },
  {
    name: '营口与连云港综合保税区通关协作', life: 'agreed', by: 'EAST', clauses: ['T4.1.a'], level: 'NATIONAL',
    northeast: '营口示例综合保税区@COMPREHENSIVE_BONDED_ZONE@210800', east: '连云港示例综合保税区@COMPREHENSIVE_BONDED_ZONE@320700', since: '2020-08-06', until: '2025-08-05',
    summary: '货物状态分类监管互认，海铁联运信息共享。', came: ['营口港—连云港公铁海联运通道'],
  },
  {
    name: '阜新与盐城经济开发区新能源装备对接', pair: 'LN-JS.fuxin-yancheng', life: 'sent', clauses: ['T4.1.a', 'T4.3.c'], level: 'PROVINCIAL',
    northeast: '阜新示例经济开发区@ECONOMIC_DEVELOPMENT_ZONE@210900', east: '盐城示例经济技术开发区@ECONOMIC_DEVELOPMENT_ZONE@320900', since: '2026-05-12',
    summary: '共建风电装备检测平台，联合招商。',
  },
];

const JL_ZJ = [
  {
    name: '吉林与宁波经济技术开发区结对', pair: 'JL-ZJ', life: 'revisionSent', clauses: ['T4.1.a', 'T4.1.b'], level: 'NATIONAL',
    northeast: '吉林示例经济技术开发区@ECONOMIC_DEVELOPMENT_ZONE@220200', east: '宁波示例经济技术开发区@ECONOMIC_DEVELOPMENT_ZONE@330200', since: '2019-04-18',
    summary: '化工新材料产业协作，园区安全环保一体化管理经验交流。', learnt: ['吉林省推广“最多跑一次”改革'], amend: { results: '引入园区安全监管平台一套。' },
  },
  {
    name: '通化与台州医药产业示范基地对接', pair: 'JL-ZJ.tonghua-taizhou', life: 'agreed', by: 'EAST', clauses: ['T4.1.a'], level: 'PROVINCIAL',
    northeast: '通化示例医药产业示范基地@NEW_INDUSTRIALISATION_BASE@220500', east: '台州示例医药产业示范基地@NEW_INDUSTRIALISATION_BASE@331000', since: '2018-11-08',
    summary: '原料药与中药材供应链对接，检验检测资源共享。', came: ['通化台州中药材精深加工基地'], results: '签订供货协议四份。',
  },
  {
    name: '长春新区与杭州自主创新示范区交流', life: 'draft', clauses: ['T4.1.a'], level: 'NATIONAL',
    northeast: '长春示例新区@NATIONAL_NEW_AREA@220100', east: '杭州示例自主创新示范区@INNOVATION_DEMONSTRATION_ZONE@330100', since: '2026-09-24',
    summary: '数字经济企业互访，成果转化机制交流。',
  },
];

const HL_GD = [
  {
    name: '黑河与珠海自贸片区制度创新对接', pair: 'HL-GD.heihe-zhuhai', life: 'returned', clauses: ['T4.1.a', 'T4.1.b'], level: 'NATIONAL',
    northeast: '黑河示例自贸片区@FREE_TRADE_ZONE@231100', east: '珠海示例自贸片区@FREE_TRADE_ZONE@440400', since: '2021-07-15',
    summary: '商事登记跨境通办、跨境电商监管经验交流。', learnt: ['黑河市复制横琴商事登记跨境通办'],
    returns: { reason: '首次对接会的日期与我方记录不符，请核对。', counterFacts: { since: '2021-09-15' } },
  },
  {
    name: '齐齐哈尔与广州高新区装备制造对接', pair: 'HL-GD.qiqihar-guangzhou', life: 'agreed', clauses: ['T4.1.a'], level: 'NATIONAL',
    northeast: '齐齐哈尔示例高新技术产业开发区@HIGH_TECH_ZONE@230200', east: '广州示例高新技术产业开发区@HIGH_TECH_ZONE@440100', since: '2018-09-10',
    summary: '重型装备检测能力共享，联合培养技师。', learnt: ['齐齐哈尔市复制开发区工业用地“标准地”'], came: ['齐齐哈尔广州重型装备检测中心'], results: '共享大型检测设备十二台。',
  },
];

const SY_BJ = [
  {
    name: '浑南与中关村自主创新示范区对接', life: 'agreed', by: 'EAST', clauses: ['T4.1.a', 'T3.3.b'], level: 'NATIONAL',
    northeast: '沈阳示例自主创新示范区@INNOVATION_DEMONSTRATION_ZONE@210112', east: '北京示例自主创新示范区@INNOVATION_DEMONSTRATION_ZONE@110108', since: '2019-11-26',
    summary: '成果转化、知识产权金融和创业孵化经验共享。', learnt: ['沈阳市借鉴中关村知识产权质押融资'], came: ['中关村—浑南科技成果转化中心'],
    experience: '知识产权质押融资风险分担。', results: '转化成果三十七项。',
  },
  {
    name: '铁西与亦庄经济技术开发区机器人产业对接', life: 'closed', clauses: ['T4.1.a'], level: 'NATIONAL',
    northeast: '沈阳示例经济技术开发区@ECONOMIC_DEVELOPMENT_ZONE@210106', east: '北京示例经济技术开发区@ECONOMIC_DEVELOPMENT_ZONE@110115', since: '2018-03-28', until: '2023-12-31',
    summary: '机器人零部件配套对接。', close: '并入产业联盟机制，不再单独对接。',
  },
];

const DL_SH = [
  {
    name: '大连与上海自贸片区制度创新对接', life: 'settled', clauses: ['T4.1.a', 'T4.1.b'], level: 'NATIONAL',
    northeast: '大连示例自贸片区@FREE_TRADE_ZONE@210213', east: '上海示例自贸片区@FREE_TRADE_ZONE@310115', since: '2018-06-01',
    summary: '每季度交流制度创新清单，跟班学习。', learnt: ['大连自贸片区复制保税展示交易制度'], came: ['大连自贸片区跨境保税展示中心'],
    returns: { reason: '双方合作备忘录签订于五月九日，请更正开始日期。', counterFacts: { since: '2018-05-09' } }, amend: { since: '2018-05-09' },
  },
  {
    name: '金普新区与浦东新区改革经验交流', life: 'withdrawn', clauses: ['T4.1.a'], level: 'NATIONAL',
    northeast: '大连示例新区@NATIONAL_NEW_AREA@210213', east: '上海示例新区@NATIONAL_NEW_AREA@310115', since: '2026-04-16', summary: '公共服务和城市治理经验交流。',
  },
];

const CC_TJ = [
  {
    name: '长春新区与滨海新区对接', life: 'revisionReturned', clauses: ['T4.1.a', 'T4.1.b'], level: 'NATIONAL',
    northeast: '长春示例新区@NATIONAL_NEW_AREA@220100', east: '天津示例新区@NATIONAL_NEW_AREA@120116', since: '2018-04-11',
    summary: '行政审批改革、无水港和园区共建。', learnt: ['长春新区复制“一枚印章管审批”'], came: ['天津港长春内陆无水港', '长春新区光电信息产业园'],
    amend: { until: '2028-04-10' }, returns: { reason: '对接没有约定期限，不宜写截止日期。' },
  },
  {
    name: '长春与天津汽车产业示范基地对接', life: 'agreed', clauses: ['T4.1.a'], level: 'PROVINCIAL',
    northeast: '长春示例汽车产业示范基地@NEW_INDUSTRIALISATION_BASE@220106', east: '天津示例汽车产业示范基地@NEW_INDUSTRIALISATION_BASE@120110', since: '2020-10-27',
    summary: '零部件配套对接会每年一次。',
  },
];

const HRB_SZ = [
  {
    name: '哈尔滨新区与前海自贸片区对接', life: 'agreed', by: 'EAST', clauses: ['T4.1.a', 'T4.1.b', 'T4.2.b'], level: 'NATIONAL',
    northeast: '哈尔滨示例新区@NATIONAL_NEW_AREA@230109', east: '深圳示例自贸片区@FREE_TRADE_ZONE@440305', since: '2019-08-22',
    summary: '“带土移植”政务服务和园区运营规则。', learnt: ['哈尔滨新区复制“秒批”政务服务改革'], came: ['深哈产业园机器人整机制造项目'],
    experience: '“秒批”、信用承诺审批。', results: '派驻运营团队十五人，引进企业四十三家。',
  },
  {
    name: '哈尔滨与深圳全面创新改革试验经验交流', life: 'revisionDrafted', clauses: ['T4.1.a'], level: 'NATIONAL',
    northeast: '哈尔滨示例转型升级示范区@INDUSTRIAL_UPGRADING_ZONE@230100', east: '深圳示例创新改革试验区@INNOVATION_REFORM_AREA@440300', since: '2023-06-14',
    summary: '科技成果赋权、科创金融经验交流。', learnt: ['哈尔滨市借鉴深圳科技成果赋权改革'], amend: { results: '形成改革清单一份。' },
  },
];

const NM = [
  {
    name: '包头高新区主动对接东部稀土材料园区', life: 'agreedAlone', clauses: ['T4.1.a'], level: 'NATIONAL',
    northeast: '包头示例高新技术产业开发区@HIGH_TECH_ZONE@150200', east: '宁波示例新材料产业示范基地@NEW_INDUSTRIALISATION_BASE@330200', since: '2023-05-16',
    summary: '稀土永磁材料应用对接。', came: ['包头稀土永磁电机项目'],
  },
];

function zone(side, text) {
  const [name, type, region] = text.split('@');
  return { [`${side}ZoneName`]: name, [`${side}ZoneType`]: type, [`${side}RegionCode`]: region };
}

const all = async (names = [], codeOf) => (await Promise.all(names.map(codeOf))).filter(Boolean);

/** What the API takes; the codes of sample replications and projects are found by their names. */
export async function zoneLinkFactsOf(link, { replication, project }) {
  return {
    name: MARK + link.name,
    pairCode: link.pair,
    clauses: link.clauses,
    ...zone('northeast', link.northeast),
    ...zone('east', link.east),
    level: link.level,
    summary: link.summary,
    since: link.since,
    until: link.until,
    experience: link.experience,
    experienceRecords: await all(link.learnt, replication),
    results: link.results,
    outcomes: await all(link.came, project),
  };
}

const under = (pair, links) => links.map((link) => ({ pair, ...link }));

export const zoneLinks = [
  ...under('LN-JS', LN_JS),
  ...under('JL-ZJ', JL_ZJ),
  ...under('HL-GD', HL_GD),
  ...under('SY-BJ', SY_BJ),
  ...under('DL-SH', DL_SH),
  ...under('CC-TJ', CC_TJ),
  ...under('HRB-SZ', HRB_SZ),
  ...under('NM', NM),
];
