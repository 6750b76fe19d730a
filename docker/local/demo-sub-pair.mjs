// Sample records of a sub-pair whose two cities have governments of their own: made by those, and marked and written
// like the samples of each ledger.
const pair = 'HL-GD.mudanjiang-dongguan';

const SAMPLES = {
  '/projects': [
    {
      name: '牡丹江东莞家具智能制造基地', life: 'agreed', industry: '21', region: '231000', clauses: ['T4.2.c', 'T2.1.d'], total: 36800,
      dates: '2022-05-18 2022-09-01 2023-03-20', funding: { ENTERPRISE: 70, BANK_LOAN: 30 },
      investors: ['东莞示例智能家居有限公司@441900'], progress: ['2023-04', 36, 72],
    },
    {
      name: '绥芬河口岸木材交易平台', life: 'sent', kind: 'SERVICE', industry: '51', region: '231081', clauses: ['T2.5.b'], total: 4200, dates: '2026-06-11',
      investors: ['东莞示例供应链管理有限公司@441900'],
    },
    {
      name: '东莞模具企业牡丹江配套园', life: 'sent', by: 'EAST', industry: '35', region: '231000', clauses: ['T4.3.a'], total: 9800, dates: '2026-09-03',
      investors: ['东莞示例模具科技有限公司@441900'],
    },
    {
      name: '镜泊湖生态康养合作项目', life: 'returned', industry: '61', region: '231084', clauses: ['T2.5.f'], total: 12600, dates: '2026-03-19',
      investors: ['东莞示例文旅发展有限公司@441900'], returns: { reason: '我方企业确认的总投资不同，请核对。', counterFacts: { totalInvestmentWan: 10800 } },
    },
    { name: '海林食用菌精深加工项目', life: 'draft', industry: '14', region: '231083', clauses: ['T2.3.b'], total: 5600, dates: '2026-10-22', investors: ['东莞示例食品有限公司@441900'] },
  ],
  '/agreements': [
    {
      name: '牡丹江市与东莞市对口合作框架协议', life: 'agreed', kind: 'FRAMEWORK', subject: 'INDUSTRY', clauses: ['T4.3.a'],
      northeast: ['牡丹江示例市政府@GOVERNMENT'], east: ['东莞示例市政府@GOVERNMENT'], signed: '2021-04-16', until: 2, renewal: 'BY_CONSENT',
      came: ['牡丹江东莞家具智能制造基地'], obligations: ['NORTHEAST|提供标准厂房两万平方米|2023-12-31|2023-10-12', 'EAST|每年组织两次企业考察|2026-12-31'],
    },
    {
      name: '牡丹江与东莞职业院校共建协议', life: 'sent', by: 'EAST', kind: 'BINDING', subject: 'EDUCATION_AND_HEALTH', clauses: ['T3.2.f'],
      northeast: ['牡丹江示例职业学院@UNIVERSITY'], east: ['东莞示例职业技术学院@UNIVERSITY'], signed: '2026-09-10',
    },
  ],
  '/meetings': [
    {
      name: '牡丹江市党政代表团赴东莞考察', life: 'agreed', kind: 'PRINCIPALS_VISIT', level: 'CITY', clauses: ['S1.f'], held: '2025-09-18', host: 'EAST', place: '东莞市', to: '牡丹江东莞家具智能制造基地',
      took: ['NORTHEAST|牡丹江示例代表团|PRINCIPAL|12', 'EAST|东莞示例代表团|PRINCIPAL|15'],
      promised: ['家具智能制造基地达产|NORTHEAST|2026-12-31', '选派园区运营团队|EAST|2026-03-31|2026-03-20'],
    },
    {
      name: '两市发展改革部门工作会商', life: 'draft', by: 'EAST', kind: 'WORK_MEETING', level: 'CITY', clauses: ['S1.d'], held: '2026-11-12', place: '牡丹江市',
      took: ['NORTHEAST|牡丹江示例发展改革委|HEAD_OF_DEPARTMENT|8', 'EAST|东莞示例发展改革局|HEAD_OF_DEPARTMENT|6'],
    },
  ],
  '/supports': [
    { name: '牡丹江东莞产业园基础设施资金', life: 'agreed', kind: 'CENTRAL_BUDGET', clauses: ['S4.d'], grantor: '国家有关部门（示例）', recipient: '牡丹江示例开发区', to: '牡丹江东莞家具智能制造基地', movements: ['GRANTED|2024-04-10|1800', 'PAID|2024-06-20|1200', 'USED|2025-05-31|960'] },
  ],
  '/cadre-exchanges': [
    { name: '牡丹江赴东莞挂职干部', life: 'agreed', kind: 'SECONDMENT', direction: 'TO_EAST', from: '2026-03-01', to: '2027-02-28', host: '东莞示例镇街', planned: 3, people: ['2026-03-01|2027-02-28', '2026-03-01|2026-12-31'] },
  ],
  '/replications': [
    {
      name: '牡丹江市借鉴东莞企业服务专员制度', life: 'sent', clauses: ['T1.1.d'], practice: '重点企业服务专员@东莞示例工业和信息化局@441900',
      adopter: '牡丹江示例工业和信息化局@231000', manner: 'ADAPTED', dates: '2025-11-06 2026-04-15 2026-07-01',
    },
  ],
};

/** The samples of that ledger, those of the sub-pair after its own. */
export const withSubPair = (ledger, samples) => [...samples, ...(SAMPLES[ledger] ?? []).map((sample) => ({ pair, ...sample }))];
