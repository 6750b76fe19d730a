// Sample projects of the four pairs of cities; demo-projects.mjs says how to read them.

export const SY_BJ = [
  {
    name: '沈阳智能机床产业化基地（一期）', life: 'agreed',
    industry: '34', region: '210106', clauses: ['T2.1.a', 'T4.3.a'], total: 61000, nationalCode: '2203-210106-04-01-100101',
    dates: '2021-12-20 2022-03-22 2022-06-15', funding: { ENTERPRISE: 60, BANK_LOAN: 30 }, investors: ['北京示例数控技术有限公司@110000'],
    progress: ['2022-07', 48, 83], summary: '与省级登记项目的投资项目代码相同，用于演示查重。',
  },
  {
    name: '中关村—浑南科技成果转化中心', life: 'revisionReturned', by: 'EAST', flagship: true,
    industry: '75', region: '210112', clauses: ['T3.1.b', 'T3.3.d'], total: 33000,
    dates: '2020-01-09 2020-06-17 2020-09-28 2022-08-18 2022-10-20', funding: { ENTERPRISE: 45, LOCAL_BUDGET: 35 },
    investors: ['北京示例科技服务有限公司@110108'], progress: ['2020-10', 30, 100], amend: { totalInvestmentWan: 41000 },
    returns: { reason: '二期应另立项目登记，避免与一期混计。', counterFacts: { totalInvestmentWan: 33000 } },
  },
  {
    name: '沈北新区航空发动机叶片项目', life: 'agreed',
    industry: '37', region: '210113', clauses: ['T2.1.d'], total: 117000, dates: '2023-04-20 2023-07-14 2023-09-26',
    funding: { ENTERPRISE: 50, CENTRAL_BUDGET: 20, BANK_LOAN: 20 }, investors: ['北京示例航空动力有限公司@110000'],
    progress: ['2023-10', 36, 66], greenChannel: '赵示例（市发展改革委投资处）',
    milestones: ['厂房交付 2024-08-31 2024-08-30', '首批叶片交付 2026-06-30'],
  },
  {
    name: '铁西工业文化街区更新', life: 'sent', by: 'EAST',
    industry: '88', region: '210106', clauses: ['T2.5.d'], total: 21500, dates: '2025-12-12 2026-03-18',
    funding: { ENTERPRISE: 60, LOCAL_BUDGET: 20 }, investors: ['北京示例文化创意有限公司@110105'],
  },
  {
    name: '沈阳北京医疗联合体远程诊疗平台', life: 'draft', kind: 'SERVICE',
    industry: '84', region: '210100', clauses: ['T2.5.i'], total: 2800, dates: '', investors: ['北京示例医疗科技有限公司@110000'],
  },
  {
    name: '浑南数据中心绿色改造', life: 'returned',
    industry: '64', region: '210112', clauses: ['T2.2.d'], total: 47500, dates: '2025-02-18 2025-05-22',
    funding: { ENTERPRISE: 55, BANK_LOAN: 40 }, investors: ['北京示例云计算有限公司@110000'],
    returns: {
      reason: '我方企业出资比例为 40%，请按章程更正。',
      counterFacts: { funding: [{ source: 'ENTERPRISE', amountWan: 19000 }, { source: 'BANK_LOAN', amountWan: 28500 }] },
    },
  },
];

export const DL_SH = [
  {
    name: '大连长兴岛船用动力系统研发制造', life: 'agreed', flagship: true,
    industry: '37', region: '210281', clauses: ['T2.1.b', 'T2.1.d'], total: 143000, nationalCode: '2009-210281-04-01-100401',
    dates: '2020-06-22 2020-09-18 2021-03-30 2024-09-25', funding: { ENTERPRISE: 45, BANK_LOAN: 40, INDUSTRY_FUND: 10 },
    investors: ['上海示例船舶动力有限公司@310000', '大连示例重工有限公司@210200'], progress: ['2021-04', 44, 97],
  },
  {
    name: '大连自贸片区跨境保税展示中心', life: 'agreed', by: 'EAST', kind: 'SERVICE',
    industry: '51', region: '210213', clauses: ['T4.1.a', 'T1.4.d'], total: 12600,
    dates: '2019-03-28 2019-07-16 2019-09-20 2021-06-18 2021-09-09', funding: { ENTERPRISE: 100 },
    investors: ['上海示例国际贸易有限公司@310115'], progress: ['2019-10', 24, 100],
  },
  {
    name: '金普新区氢能重卡示范线', life: 'revisionSent',
    industry: '36', region: '210213', clauses: ['T2.2.a'], total: 58000, dates: '2023-08-08 2023-11-27 2024-03-19',
    funding: { ENTERPRISE: 60, LOCAL_BUDGET: 15, BANK_LOAN: 20 }, investors: ['上海示例氢能科技有限公司@310000'],
    progress: ['2024-04', 30, 64], amend: { summary: '示范线路由两条增至三条，总投资不变。' },
  },
  {
    name: '大连软件服务外包人才实训基地', life: 'withdrawn', by: 'EAST', kind: 'SERVICE',
    industry: '83', region: '210211', clauses: ['T3.2.f', 'T3.4.a'], total: 4300, dates: '2026-03-11',
    investors: ['上海示例教育科技有限公司@310000'],
  },
  {
    name: '旅顺口海洋牧场种业项目', life: 'sent',
    industry: '04', region: '210212', clauses: ['T2.3.b'], total: 18900, dates: '2025-09-24', investors: ['上海示例水产有限公司@310000'],
  },
  {
    name: '大连上海航运保险交易合作', life: 'agreed', kind: 'FRAMEWORK',
    industry: '68', region: '210200', clauses: ['T2.4.a'], dates: '2021-10-14', investors: ['上海示例保险交易中心@310000'],
    summary: '框架协议，不计入投资额。',
  },
];

export const CC_TJ = [
  {
    name: '长春新区光电信息产业园', life: 'agreed', flagship: true,
    industry: '39', region: '220100', clauses: ['T4.2.a', 'T2.2.c'], total: 86000,
    dates: '2019-12-05 2020-04-16 2020-06-30 2023-03-31 2023-07-01', funding: { ENTERPRISE: 50, BANK_LOAN: 30, LOCAL_BUDGET: 15 },
    investors: ['天津示例光电科技有限公司@120000'], progress: ['2020-07', 36, 100],
  },
  {
    name: '长春新区光电信息产业园（二期）', life: 'revisionDrafted', by: 'EAST',
    industry: '39', region: '220100', clauses: ['T4.2.a'], total: 52000, dates: '2024-03-15 2024-06-20 2024-09-03',
    funding: { ENTERPRISE: 55, BANK_LOAN: 35 }, investors: ['天津示例光电科技有限公司@120000'], progress: ['2024-10', 24, 58],
    summary: '与一期名称相近、同一地区，用于演示查重。', amend: { responsibleOfficer: '孙示例（新区管委会）', greenChannel: true },
  },
  {
    name: '天津港长春内陆无水港', life: 'settled', by: 'EAST',
    industry: '58', region: '220112', clauses: ['T2.4.c'], total: 13500, dates: '2021-08-26 2021-11-18 2022-04-20 2024-05-17',
    funding: { ENTERPRISE: 65, LOCAL_BUDGET: 25 }, investors: ['天津示例港务有限公司@120116'], progress: ['2022-05', 26, 95],
    returns: { reason: '道路配套由区财政另行安排，请从总投资中扣除。', counterFacts: { totalInvestmentWan: 12100, funding: [{ source: 'ENTERPRISE', amountWan: 8775 }, { source: 'LOCAL_BUDGET', amountWan: 3325 }] } },
    amend: { totalInvestmentWan: 12100, funding: [{ source: 'ENTERPRISE', amountWan: 8775 }, { source: 'LOCAL_BUDGET', amountWan: 3325 }] },
  },
  {
    name: '长春汽车零部件再制造中心', life: 'returned',
    industry: '36', region: '220106', clauses: ['T2.1.d'], total: 19800, dates: '2025-01-16 2025-04-09', funding: { ENTERPRISE: 80 },
    investors: ['天津示例汽车部件有限公司@120000'], returns: { reason: '项目名称与备案证不一致，请更正后再报。' },
  },
  {
    name: '长春朝阳天津和平商贸合作区', pair: 'CC-TJ.chaoyang-heping', life: 'sent', kind: 'SERVICE',
    industry: '52', region: '220104', clauses: ['T4.3.a'], total: 3900, dates: '2026-01-20', investors: ['天津示例商业管理有限公司@120101'],
  },
  {
    name: '莲花山静海冰雪装备制造项目', pair: 'CC-TJ.lianhuashan-jinghai', life: 'agreed',
    industry: '24', region: '220100', clauses: ['T2.5.c', 'T2.5.g'], total: 22400, dates: '2022-11-30 2023-02-24 2023-06-16',
    funding: { ENTERPRISE: 70, BANK_LOAN: 20 }, investors: ['天津示例运动器材有限公司@120118'], progress: ['2023-07', 38, 72],
  },
];

export const HRB_SZ = [
  {
    name: '深哈产业园机器人整机制造项目', life: 'agreed', flagship: true,
    industry: '34', region: '230109', clauses: ['T4.2.a', 'T4.2.d'], total: 92000, nationalCode: '2011-230109-04-01-100601',
    dates: '2019-12-26 2020-11-12 2021-04-15 2023-08-30 2023-12-08', funding: { ENTERPRISE: 50, BANK_LOAN: 25, INDUSTRY_FUND: 20 },
    investors: ['深圳示例机器人股份有限公司@440300'], progress: ['2021-05', 32, 100], greenChannel: '周示例（园区服务专班）',
  },
  {
    name: '哈尔滨卫星应用数据中心', life: 'revisionSent', by: 'EAST',
    industry: '63', region: '230109', clauses: ['T2.2.a', 'T3.1.b'], total: 36500, dates: '2022-04-19 2022-07-28 2022-10-18',
    funding: { ENTERPRISE: 70, CENTRAL_BUDGET: 15 }, investors: ['深圳示例卫星通信有限公司@440305'], progress: ['2022-11', 44, 91],
    amend: { totalInvestmentWan: 39800 },
  },
  {
    name: '道里区跨境支付结算服务', life: 'draft', by: 'EAST', kind: 'SERVICE',
    industry: '69', region: '230102', clauses: ['T2.4.a'], total: 1600, dates: '', investors: ['深圳示例支付科技有限公司@440300'],
  },
  {
    name: '哈尔滨冰雪文旅数字展演项目', life: 'returned', by: 'EAST',
    industry: '90', region: '230109', clauses: ['T2.5.a', 'T2.5.d'], total: 15700, dates: '2025-05-20 2025-08-11 2025-11-06',
    funding: { ENTERPRISE: 75 }, investors: ['深圳示例数字创意有限公司@440300'], progress: ['2025-12', 10, 41],
    returns: { reason: '完成投资包含运营费用，我方核定 4 100 万元。', counterFacts: { totalInvestmentWan: 12400 } },
  },
  {
    name: '平房区航空铝材精密加工', life: 'sent',
    industry: '32', region: '230108', clauses: ['T2.1.e'], total: 64500, dates: '2025-11-18 2026-02-10',
    funding: { ENTERPRISE: 45, BANK_LOAN: 45 }, investors: ['深圳示例精密制造有限公司@440306'],
  },
  {
    name: '哈深创业投资引导基金', life: 'agreed',
    industry: '67', region: '230100', clauses: ['T2.4.b', 'T3.3.c'], total: 50000, dates: '2020-08-18 2020-12-22 2021-02-08',
    funding: { INDUSTRY_FUND: 60, LOCAL_BUDGET: 40 }, investors: ['深圳示例创投管理有限公司@440304'], progress: ['2021-03', 60, 77],
  },
  {
    name: '松北深圳飞地研发中心', life: 'closed', kind: 'TECHNOLOGY',
    industry: '73', region: '440305', clauses: ['T4.2.d'], total: 2600, dates: '2020-07-10 2020-08-25 2020-10-15 2021-05-20 2021-06-18',
    funding: { ENTERPRISE: 50, LOCAL_BUDGET: 50 }, investors: ['哈尔滨示例科技园有限公司@230109'], progress: ['2020-11', 8, 100],
    close: '租期届满，研发团队并入深哈产业园。',
  },
];
