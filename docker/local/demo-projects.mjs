// Sample projects: invented, and marked as such by their names. demo-facts.mjs turns each into what the API takes.
// dates: signed, registered, started, completed, operating, as far as the project has come; funding: percent of the total;
// progress: first month, number of months, percent of the total reached; by: who drafts (else the Northeast).
import { CC_TJ, DL_SH, HRB_SZ, SY_BJ } from './demo-projects-cities.mjs';

const LN_JS = [
  {
    name: '沈阳智能机床产业化基地', life: 'revisionSent', flagship: true,
    industry: '34', region: '210106', clauses: ['T2.1.a', 'T2.1.b'], total: 126000, nationalCode: '2203-210106-04-01-100101',
    dates: '2021-11-18 2022-03-22 2022-06-15', funding: { ENTERPRISE: 55, BANK_LOAN: 30, LOCAL_BUDGET: 10 },
    investors: ['江苏示例精密机床有限公司@320500', '沈阳示例装备集团有限公司@210100'], progress: ['2022-07', 50, 86],
    milestones: ['主体厂房封顶 2023-06-30 2023-08-11', '首条装配线安装 2024-10-31 2025-01-16', '全部投产 2027-06-30'],
    attribution: { 'LN-JS': 60, 'SY-BJ': 40 },
    summary: '建设五轴联动数控机床整机和功能部件两条产线，江苏方出资并负责市场，辽宁方以厂房和技术入股。',
    amend: { totalInvestmentWan: 138500 },
  },
  {
    name: '营口港—连云港公铁海联运通道', life: 'agreed', by: 'EAST',
    industry: '58', region: '210800', clauses: ['T2.4.c', 'T2.4.d'], total: 38600,
    dates: '2020-09-10 2020-12-08 2021-03-20 2023-05-30 2023-09-01', funding: { ENTERPRISE: 70, CENTRAL_BUDGET: 15 },
    investors: ['江苏示例港口物流有限公司@320700'], progress: ['2021-04', 30, 100],
    summary: '开行每周两班集装箱班轮，配套铁路专用线和联运信息平台。',
  },
  {
    name: '盘锦高端聚烯烃新材料项目', life: 'returned',
    industry: '26', region: '211100', clauses: ['T2.2.a'], total: 215000, dates: '2024-04-26 2024-09-12',
    funding: { ENTERPRISE: 40, BANK_LOAN: 50 }, investors: ['江苏示例新材料股份有限公司@320400!91320400MADEMQ0018'],
    returns: {
      reason: '计划总投资与我方备案不一致：我方企业报备为 18.6 亿元，且开工尚无施工许可。',
      counterFacts: { totalInvestmentWan: 186000, funding: [] },
    },
  },
  {
    name: '丹东江海鲜产品冷链集散中心', life: 'sent',
    industry: '59', region: '210600', clauses: ['T2.3.f', 'T2.4.e'], total: 9800, dates: '2025-08-15 2025-11-20',
    funding: { ENTERPRISE: 80, LOCAL_BUDGET: 12 }, investors: ['江苏示例冷链物流有限公司@320100'],
  },
  {
    name: '鞍山钢铁精深加工技术改造合作', life: 'settled', kind: 'TECHNOLOGY',
    industry: '31', region: '210300', clauses: ['T2.1.e'], total: 15600, dates: '2023-02-16 2023-04-18 2023-07-01',
    funding: { ENTERPRISE: 100 }, investors: ['江苏示例特钢研究院@320200'], progress: ['2023-08', 24, 74],
    returns: {
      reason: '合同额应扣除已在另一项目中计列的设备款 1 200 万元。',
      counterFacts: { totalInvestmentWan: 14400, funding: [{ source: 'ENTERPRISE', amountWan: 14400 }] },
    },
    amend: { totalInvestmentWan: 14400, funding: [{ source: 'ENTERPRISE', amountWan: 14400 }] },
  },
  {
    name: '辽宁—江苏工业设计服务平台', life: 'draft', by: 'EAST', kind: 'SERVICE',
    industry: '74', region: '210100', clauses: ['T2.1.f'], total: 1200, dates: '', investors: ['江苏示例工业设计研究院@320500'],
  },
  {
    name: '抚顺精细化工循环产业园配套工程', life: 'closed',
    industry: '48', region: '210400', clauses: ['T4.2.c'], total: 42000, dates: '2018-07-20 2018-12-05', terminatedOn: '2021-04-30',
    funding: { ENTERPRISE: 60 }, investors: ['江苏示例园区开发有限公司@320500'], close: '投资方战略调整，双方一致同意终止，土地已收回。',
  },
  {
    name: '辽宁江苏装备采购框架协议', life: 'agreed', kind: 'FRAMEWORK',
    industry: '35', region: '210000', clauses: ['T2.1.a'], dates: '2019-11-06', investors: ['江苏示例工程机械有限公司@320300'],
    summary: '框架协议，不计入投资额。',
  },
  {
    name: '朝阳镇江光伏玻璃深加工项目', pair: 'LN-JS.chaoyang-zhenjiang', life: 'agreed',
    industry: '30', region: '211300', clauses: ['T2.2.b'], total: 32000, dates: '2021-05-12 2021-09-01 2021-11-11 2023-10-20',
    funding: { ENTERPRISE: 65, BANK_LOAN: 35 }, investors: ['镇江示例光伏科技有限公司@321100'], progress: ['2021-12', 24, 98],
  },
  {
    name: '阜新盐城风电装备运维中心', pair: 'LN-JS.fuxin-yancheng', life: 'revisionDrafted',
    industry: '38', region: '210900', clauses: ['T2.2.a', 'T3.1.b'], total: 18500, dates: '2022-08-09 2022-10-25 2023-04-10',
    funding: { ENTERPRISE: 75, INDUSTRY_FUND: 20 }, investors: ['盐城示例风电设备有限公司@320900'], progress: ['2023-05', 36, 68],
    amend: { totalInvestmentWan: 21000 },
  },
  {
    name: '辽阳南通家纺产业转移基地', pair: 'LN-JS.liaoyang-nantong', life: 'withdrawn',
    industry: '17', region: '211000', clauses: ['T4.2.d'], total: 26500, dates: '2025-06-18',
    investors: ['南通示例家纺集团有限公司@320600'],
  },
];

const JL_ZJ = [
  {
    name: '长春轨道客车轻量化部件项目', life: 'agreed', flagship: true,
    industry: '37', region: '220100', clauses: ['T2.1.d'], total: 98000, nationalCode: '2106-220103-04-01-100201',
    dates: '2020-10-28 2021-06-08 2021-09-16 2024-06-28 2024-12-18', funding: { ENTERPRISE: 45, BANK_LOAN: 40, INDUSTRY_FUND: 15 },
    investors: ['浙江示例轨道交通装备有限公司@330100', '吉林示例轨道集团有限公司@220100'], progress: ['2021-10', 38, 100],
    attribution: { 'JL-ZJ': 70, 'CC-TJ': 30 }, milestones: ['碳纤维样件下线 2023-03-31 2023-04-20', '通过整车验证 2024-09-30 2024-09-12'],
  },
  {
    name: '吉林大米浙江直供体系', life: 'revisionReturned', by: 'EAST', kind: 'SERVICE',
    industry: '51', region: '220000', clauses: ['T2.3.a', 'T2.3.f'], total: 6800,
    dates: '2019-04-19 2019-06-10 2019-08-01 2020-12-30 2021-01-18', funding: { ENTERPRISE: 90 },
    investors: ['浙江示例粮油集团有限公司@330100'], progress: ['2019-09', 40, 100], amend: { totalInvestmentWan: 9200 },
    returns: { reason: '增加部分为年度销售额，不属于投资，请核减。', counterFacts: { totalInvestmentWan: 7400 } },
  },
  {
    name: '梅河口生物医药孵化加速器', life: 'agreed',
    industry: '27', region: '220581', clauses: ['T3.3.e', 'T2.2.a'], total: 24500, dates: '2023-05-17 2023-08-22 2023-10-12',
    funding: { ENTERPRISE: 50, LOCAL_BUDGET: 20, INDUSTRY_FUND: 20 }, investors: ['浙江示例医药科技有限公司@330400'],
    progress: ['2023-11', 34, 71], greenChannel: '李示例（省发展改革委振兴处）',
  },
  {
    name: '松原二氧化碳捕集利用示范', life: 'sent',
    industry: '77', region: '220700', clauses: ['T2.2.c'], total: 53000, dates: '2025-10-23',
    investors: ['浙江示例环境科技股份有限公司@330200'],
  },
  {
    name: '辽源袜业智能工厂改造', life: 'returned', by: 'EAST',
    industry: '18', region: '220400', clauses: ['T2.2.d'], total: 11200, dates: '2024-11-08 2025-01-14 2025-03-28',
    funding: { ENTERPRISE: 70, BANK_LOAN: 25 }, investors: ['浙江示例针织有限公司@330600'], progress: ['2025-04', 14, 46],
    returns: { reason: '到位资金与银行流水不符，请补充凭证。' },
  },
  {
    name: '吉林浙江数字乡村云平台', life: 'draft', kind: 'SERVICE',
    industry: '65', region: '220000', clauses: ['T2.2.d'], total: 3600, dates: '', investors: ['浙江示例数字科技有限公司@330100'],
  },
  {
    name: '吉林温州碳纤维制品产业园一期', pair: 'JL-ZJ.jilin-wenzhou', life: 'agreed',
    industry: '28', region: '220200', clauses: ['T4.2.a', 'T2.2.c'], total: 67000, dates: '2021-07-15 2021-12-20 2022-04-06',
    funding: { ENTERPRISE: 60, LOCAL_BUDGET: 15, BANK_LOAN: 25 }, investors: ['温州示例复合材料有限公司@330300'],
    progress: ['2022-05', 54, 88],
  },
  {
    name: '通化台州中药材精深加工基地', pair: 'JL-ZJ.tonghua-taizhou', life: 'settled',
    industry: '27', region: '220500', clauses: ['T2.3.c', 'T2.5.h'], total: 14800, dates: '2022-09-21 2022-12-12 2023-05-08 2025-09-30',
    funding: { ENTERPRISE: 85 }, investors: ['台州示例药业股份有限公司@331000'], progress: ['2023-06', 28, 96],
    returns: {
      reason: '竣工日期应以验收备案表为准。',
      counterFacts: { completedOn: '2025-10-16' } }, amend: { completedOn: '2025-10-16',
    },
  },
  {
    name: '延边宁波跨境电商海外仓', pair: 'JL-ZJ.yanbian-ningbo', life: 'agreed', by: 'EAST',
    industry: '59', region: '222404', clauses: ['T1.4.d', 'T2.4.f'], total: 16000, dates: '2023-09-19 2023-12-11 2024-05-20',
    funding: { ENTERPRISE: 100 }, investors: ['宁波示例跨境电商有限公司@330200'], progress: ['2024-06', 28, 79],
  },
];

const HL_GD = [
  {
    name: '佳木斯农机装备智能化升级项目', life: 'agreed',
    industry: '35', region: '230800', clauses: ['T2.1.b'], total: 45800, dates: '2020-11-24 2021-04-15 2021-06-18 2024-04-26 2024-08-30',
    funding: { ENTERPRISE: 50, BANK_LOAN: 40 }, investors: ['广东示例智能农机有限公司@440600', '黑龙江示例农机有限公司@230800'],
    progress: ['2021-07', 36, 100],
  },
  {
    name: '哈尔滨新材料联合实验室', life: 'revisionSent', by: 'EAST', kind: 'TECHNOLOGY',
    industry: '73', region: '230100', clauses: ['T3.1.b', 'T3.2.e'], total: 8600, dates: '2022-12-02 2023-03-10 2023-06-01',
    funding: { CENTRAL_BUDGET: 30, ENTERPRISE: 60 }, investors: ['广东示例新材料研究院@440100'], progress: ['2023-07', 38, 82],
    attribution: { 'HL-GD': 50, 'HRB-SZ': 50 }, amend: { greenChannel: true, responsibleOfficer: '王示例（省科技厅合作处）' },
  },
  {
    name: '黑河俄电加工园区储能电站', life: 'returned',
    industry: '44', region: '231100', clauses: ['T1.4.b'], total: 156000, dates: '2025-03-27 2025-07-30',
    funding: { ENTERPRISE: 30, BANK_LOAN: 60 }, investors: ['广东示例新能源股份有限公司@440300'],
    returns: {
      reason: '投资主体尚未完成内部决策，应按签约阶段登记；我方登记总投资 14.2 亿元。',
      counterFacts: { stage: 'SIGNED', registeredOn: null, totalInvestmentWan: 142000 },
    },
  },
  {
    name: '绥化玉米生物发酵产业链', life: 'agreed', flagship: true,
    industry: '14', region: '231200', clauses: ['T2.3.b', 'T2.3.c'], total: 188000,
    dates: '2019-06-15 2019-10-09 2020-04-28 2023-11-15 2024-03-08', funding: { ENTERPRISE: 40, BANK_LOAN: 45, INDUSTRY_FUND: 10 },
    investors: ['广东示例生物科技股份有限公司@441200'], progress: ['2020-05', 48, 100],
  },
  {
    name: '漠河极光旅游度假小镇', life: 'agreed', by: 'EAST',
    industry: '61', region: '232700', clauses: ['T2.5.f', 'T2.5.g'], total: 72000, dates: '2018-08-24 2019-03-15',
    terminatedOn: '2022-11-30', funding: { ENTERPRISE: 50 }, investors: ['广东示例文旅投资有限公司@440100'],
    summary: '生态红线调整后不再实施。',
  },
  {
    name: '齐齐哈尔广州重型装备检测中心', pair: 'HL-GD.qiqihar-guangzhou', life: 'agreed', kind: 'SERVICE',
    industry: '74', region: '230200', clauses: ['T2.1.d'], total: 5400, dates: '2023-11-16 2024-01-18 2024-04-01',
    funding: { ENTERPRISE: 60, LOCAL_BUDGET: 30 }, investors: ['广州示例检测技术有限公司@440100'], progress: ['2024-05', 28, 75],
  },
  {
    name: '牡丹江东莞木制品出口加工园', pair: 'HL-GD.mudanjiang-dongguan', life: 'closed', by: 'EAST',
    industry: '20', region: '231000', clauses: ['T4.2.c'], total: 23500, dates: '2019-09-05 2019-12-20 2020-05-12 2022-09-28 2022-12-01',
    funding: { ENTERPRISE: 100 }, investors: ['东莞示例家具集团有限公司@441900'], progress: ['2020-06', 28, 100],
    close: '项目已投产运营满三年，转入日常管理。',
  },
  {
    name: '佳木斯佛山陶瓷釉料生产线', pair: 'HL-GD.jiamusi-foshan', life: 'sent', by: 'EAST',
    industry: '30', region: '230800', clauses: ['T4.3.a'], total: 7600, dates: '2026-05-14', investors: ['佛山示例陶瓷科技有限公司@440600'],
  },
  {
    name: '鹤岗汕头石墨负极材料项目', pair: 'HL-GD.hegang-shantou', life: 'withdrawn',
    industry: '30', region: '230400', clauses: ['T2.2.a'], total: 89000, dates: '2026-04-22',
    investors: ['汕头示例新能源材料有限公司@440500'],
  },
];

const NM = [
  {
    name: '呼和浩特乳业智慧牧场项目', life: 'agreedAlone',
    industry: '03', region: '150100', clauses: ['T2.3.b'], total: 41000, dates: '2022-06-28 2022-09-19 2023-03-31 2025-07-15',
    funding: { ENTERPRISE: 65, BANK_LOAN: 30 }, investors: ['内蒙古示例乳业有限公司@150100'], progress: ['2023-04', 28, 99],
  },
  {
    name: '包头稀土永磁电机项目', life: 'agreedAlone',
    industry: '38', region: '150200', clauses: ['T2.2.a'], total: 77000, dates: '2024-07-11 2024-10-30 2025-03-25',
    funding: { ENTERPRISE: 55, BANK_LOAN: 35 }, investors: ['内蒙古示例稀土科技有限公司@150200'], progress: ['2025-04', 18, 44],
  },
  {
    name: '满洲里口岸物流园', life: 'draft',
    industry: '59', region: '150781', clauses: ['T2.4.d'], total: 28500, dates: '2026-06-30', investors: ['内蒙古示例物流有限公司@150700'],
  },
];

const under = (pair, projects) => projects.map((project) => ({ pair, ...project }));

export const projects = [
  ...under('LN-JS', LN_JS),
  ...under('JL-ZJ', JL_ZJ),
  ...under('HL-GD', HL_GD),
  ...under('SY-BJ', SY_BJ),
  ...under('DL-SH', DL_SH),
  ...under('CC-TJ', CC_TJ),
  ...under('HRB-SZ', HRB_SZ),
  ...under('NM', NM),
];
