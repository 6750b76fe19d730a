// Sample parks: invented, and marked as such by their names. A tenant is name|side|stage|investment|jobs|sample project;
// years: the first, its output target, the growth of targets and how far each year reached its target; terms: see there.
import { MARK } from './demo-facts.mjs';

const SAMPLES = [
  {
    pair: 'JL-ZJ', name: '长春杭州数字产业合作园', life: 'revisionSent', kind: 'INDUSTRIAL_COOPERATION', level: 'PROVINCIAL', clauses: ['T4.2.a', 'T4.2.e'],
    host: '长春示例高新技术产业开发区@220100', partner: '杭州示例高新技术产业开发区@330100', since: '2020-09-18', area: [8.6, 1.25, 0.938],
    management: 'JOINT_COMPANY', company: ['长春示例数字园区开发有限公司', 49, 51], summary: '承接数字经济产业转移，杭州团队负责招商，长春方提供用地和配套。',
    tenants: ['杭州示例智能传感有限公司|EAST|OPERATING|18600|260', '长春示例软件有限公司|NORTHEAST|OPERATING|4200|180', '示例外资服务外包公司||BUILDING|9000|', '宁波示例云计算有限公司|EAST|LEFT|2600|0'],
    years: [2021, 42000, 1.22, [0.91, 0.97, 1.04, 1.02, 0.98]],
    terms: [{ base: 'RETAINED_TAX', from: 2022, to: 2031, tiers: '0:60/40 1500:50/50', floor: 80, cap: 1200, tolerance: 0.5, days: 120 }],
    settled: ['2022|612.3456|612.3456', '2023|803.12|803.3', '2024|1098.4|1098.4'],
    // The year before: only the Northeast has reported so far.
    reports: '2025|1340.25|',
  },
  {
    pair: 'JL-ZJ.tonghua-taizhou', name: '通化台州医药健康示范园区', life: 'agreed', by: 'EAST', kind: 'DEMONSTRATION', level: 'CITY', clauses: ['T4.2.a', 'T4.2.b'],
    host: '通化示例医药高新区@220500', partner: '台州示例医化园区@331000', since: '2019-11-06', area: [3.2, 0.8, 0.615], management: 'JOINT_COMMITTEE',
    tenants: ['台州示例制药有限公司|EAST|OPERATING|15200|310|通化台州中药材精深加工基地'], years: [2022, 21000, 1.15, [1.02, 0.99, 1.06, 1.01]],
    terms: [{ base: 'RETAINED_TAX', from: 2023, to: 2027, hostYears: 2, tiers: '0:70/30', days: 180 }],
  },
  {
    pair: 'LN-JS', name: '沈阳苏州工业合作示范园区', life: 'revisionReturned', kind: 'DEMONSTRATION', level: 'NATIONAL', clauses: ['T4.2.a', 'T4.2.b', 'T4.2.e'],
    host: '沈阳示例经济技术开发区@210100', partner: '苏州示例工业园区@320500', since: '2018-06-28', area: [12.4, 2.1, 1.866], management: 'ENTRUSTED',
    company: ['沈阳示例园区运营有限公司', 40, 60], summary: '苏州团队负责规划、招商和运营，引入一站式服务。',
    tenants: ['江苏示例精密机床有限公司|EAST|OPERATING|126000|860|沈阳智能机床产业化基地', '苏州示例自动化有限公司|EAST|OPERATING|23000|240', '沈阳示例铸造有限公司|NORTHEAST|BUILDING|8600|'],
    years: [2020, 86000, 1.2, [0.82, 0.95, 1.01, 1.04, 1.06, 1.03]],
    terms: [{ base: 'RETAINED_TAX', from: 2019, to: 2023, tiers: '0:65/35', days: 150 }, { base: 'RETAINED_TAX', from: 2024, to: 2033, tiers: '0:60/40 3000:55/45 6000:50/50', cap: 3500, days: 150 }],
    settled: ['2019|680|680', '2020|1215.5|1215.5', '2021|1733.04|1733.04', '2022|2204.7|2204.7', '2023|2761.9|2761.9', '2024|3380.26|3380.26'],
    // The East answers the figure of the Northeast with its own.
    reports: '2025|3912.8|', answers: { reason: '税务部门提供的地方留成数与我方对账数不一致，差额为跨年度退税。', figures: '2025|3912.8|3864.35' },
  },
  {
    pair: 'LN-JS', name: '连云港（营口）临港分园区', life: 'agreed', by: 'EAST', kind: 'BRANCH', level: 'CITY', clauses: ['T4.2.c'],
    host: '营口示例综合保税区@210800', partner: '连云港示例经济技术开发区@320700', since: '2021-04-15', area: [2.75, 0.6, 0.42], management: 'HOST_COMMITTEE',
    tenants: ['江苏示例港口物流有限公司|EAST|OPERATING|38600|150|营口港—连云港公铁海联运通道'], years: [2022, 9600, 1.1, [0.94, 1.0, 0.97, 1.02]],
    terms: [{ base: 'STATISTICAL_OUTPUT', from: 2022, to: 2026, tiers: '0:50/50', days: 365 }], settled: ['2022|9024|9024', '2023|10560|10560', '2024|11267.5|11267.5'],
  },
  {
    pair: 'HL-GD', name: '哈尔滨新区飞地科创中心（广州）', life: 'agreed', kind: 'ENCLAVE', level: 'PROVINCIAL', clauses: ['T4.2.d', 'T4.2.e'],
    host: '广州示例科学城@440100', partner: '哈尔滨示例新区@230109', since: '2022-03-11', area: [0.056, 0.056, 0.056], management: 'JOINT_COMPANY', company: ['广州示例飞地科创有限公司', 51, 49],
    summary: '反向飞地：在广州研发孵化，成果回黑龙江产业化。', tenants: ['哈尔滨示例激光科技有限公司|NORTHEAST|OPERATING|3600|64'], years: [2023, 5200, 1.3, [1.08, 1.02, 0.93]],
    terms: [{ base: 'RETAINED_TAX', host: 'EAST', from: 2023, to: 2032, hostYears: 1, tiers: '0:50/50', days: 90 }], settled: ['2023|96.2|96.2'],
  },
  {
    pair: 'HL-GD.qiqihar-guangzhou', name: '齐齐哈尔广州装备制造合作园', life: 'sent', kind: 'INDUSTRIAL_COOPERATION', clauses: ['T4.2.a'],
    host: '齐齐哈尔示例高新区@230200', partner: '广州示例开发区@440100', since: '2024-05-20', area: [4.1, 0.7, 0.3], tenants: ['广州示例检测有限公司|EAST|SIGNED|5600||齐齐哈尔广州重型装备检测中心'],
  },
  {
    pair: 'SY-BJ', name: '中关村（浑南）协同创新园', life: 'agreed', by: 'EAST', kind: 'BRANCH', level: 'NATIONAL', clauses: ['T4.2.b', 'T4.2.c'],
    host: '沈阳示例自主创新示范区@210112', partner: '北京示例自主创新示范区@110108', since: '2019-12-10', area: [1.8, 0.45, 0.388], management: 'ENTRUSTED', company: ['沈阳示例协同创新有限公司', 30, 70],
    tenants: ['北京示例生物技术有限公司|EAST|OPERATING|6800|120', '沈阳示例成果转化有限公司|NORTHEAST|OPERATING|1200|45|中关村—浑南科技成果转化中心'], years: [2021, 15500, 1.25, [0.88, 1.01, 1.05, 1.1, 1.02]],
    terms: [{ base: 'DIVIDENDS', from: 2021, to: 2035, tiers: '0:30/70', days: 200 }], settled: ['2021|0|0', '2022|126.5|126.5', '2023|318|318', '2024|402.77|402.77', '2025|455.1|455.1'],
  },
  {
    pair: 'SY-BJ', name: '铁西亦庄机器人产业园', life: 'draft', kind: 'INDUSTRIAL_COOPERATION', clauses: ['T4.2.a'], host: '沈阳示例经济技术开发区@210106', partner: '北京示例经济技术开发区@110115', area: [2.2, 0.5, 0],
  },
  {
    pair: 'DL-SH', name: '大连上海临港示范园区', life: 'revisionSent', kind: 'DEMONSTRATION', level: 'PROVINCIAL', clauses: ['T4.2.a', 'T4.2.e'], host: '大连示例自贸片区@210213', partner: '上海示例自贸片区@310115',
    since: '2020-07-08', area: [6.5, 1.6, 1.102], management: 'JOINT_COMPANY', company: ['大连示例临港园区有限公司', 50, 50], tenants: ['上海示例船舶设备有限公司|EAST|OPERATING|31000|420|大连长兴岛船用动力系统研发制造'], years: [2021, 38000, 1.12, [0.9, 0.98, 1.0, 1.03, 1.05]],
    // Overdue since the second year, for which one side alone has reported.
    terms: [{ base: 'RETAINED_TAX', from: 2022, to: 2029, tiering: 'WHOLE', tiers: '0:70/30 1000:60/40', tolerance: 1, days: 120, exit: '任一方提前一年书面通知可以退出，自次年起不再分享。' }], settled: ['2022|986.44|986.9'], reports: '2023|1104.2|',
  },
  {
    pair: 'CC-TJ', name: '长春天津汽车零部件合作园', life: 'settled', by: 'EAST', kind: 'INDUSTRIAL_COOPERATION', level: 'PROVINCIAL', clauses: ['T4.2.a'], host: '长春示例汽车经济技术开发区@220106', partner: '天津示例经济技术开发区@120116',
    since: '2019-05-22', area: [9.3, 1.9, 1.45], management: 'JOINT_COMMITTEE', tenants: ['天津示例汽车零部件有限公司|EAST|OPERATING|27400|530'], years: [2021, 64000, 1.16, [0.93, 1.0, 1.01, 0.97, 1.04]],
    terms: [{ base: 'RETAINED_TAX', from: 2021, to: 2030, tiers: '0:55/45', days: 120 }], settled: ['2021|1288|1288', '2022|1611.2|1611.2', '2023|1876.03|1876.03', '2024|2071.5|2071.5', '2025|2380.9|2380.9'],
    returns: { reason: '建成面积应为 1.38 平方公里。', counterFacts: { builtAreaKm2: 1.38 } }, amend: { builtAreaKm2: 1.38 },
  },
  {
    pair: 'CC-TJ', name: '莲花山静海冰雪装备分园区', life: 'closed', kind: 'BRANCH', level: 'COUNTY', clauses: ['T4.2.c'], host: '长春示例莲花山度假区@220100', partner: '天津示例静海开发区@120118', since: '2019-08-30', area: [0.9, 0.2, 0.1],
    close: '合作期满，并入长春天津汽车零部件合作园统一管理。',
  },
  {
    pair: 'HRB-SZ', name: '深哈机器人产业飞地', life: 'revisionDrafted', kind: 'ENCLAVE', level: 'PROVINCIAL', clauses: ['T4.2.d', 'T4.2.b'], host: '哈尔滨示例新区@230109', partner: '深圳示例高新区@440305', since: '2021-09-09', area: [1.53, 0.5, 0.34],
    management: 'JOINT_COMPANY', company: ['哈尔滨示例飞地产业有限公司', 45, 55], tenants: ['深圳示例机器人有限公司|EAST|BUILDING|52000||深哈产业园机器人整机制造项目'], years: [2023, 18000, 1.35, [0.76, 0.92, 1.03]],
    terms: [{ base: 'RETAINED_TAX', from: 2024, to: 2033, hostYears: 1, tiers: '0:50/50 2000:45/55', days: 150 }, { base: 'LAND_INCOME', from: 2024, to: 2033, tiers: '0:60/40', floor: 20, days: 150 }], settled: ['2024|215.8|215.8'],
    amend: { builtAreaKm2: 0.41 },
  },
  {
    pair: 'HRB-SZ', name: '松北前海现代服务业合作园', life: 'returned', kind: 'INDUSTRIAL_COOPERATION', clauses: ['T4.2.a'], host: '哈尔滨示例松北区@230109', partner: '深圳示例自贸片区@440305', area: [3.6, 0.8, 0.2],
    returns: { reason: '规划面积与双方会议纪要不一致。', counterFacts: { plannedAreaKm2: 2.9 } },
  },
  {
    pair: 'NM', name: '包头稀土新材料合作园', life: 'agreedAlone', kind: 'INDUSTRIAL_COOPERATION', level: 'CITY', clauses: ['T4.2.a'], host: '包头示例高新技术产业开发区@150200', partner: '宁波示例新材料产业示范基地@330200', since: '2023-07-12', area: [2.4, 0.5, 0.155],
    tenants: ['包头示例稀土永磁有限公司|NORTHEAST|OPERATING|16500|210|包头稀土永磁电机项目'], years: [2024, 12500, 1.2, [0.95, 1.01]],
  },
];

const number = (text) => (text ? Number(text) : undefined);
const cents = (amount) => Math.round(amount * 100) / 100;

function place(text, zone, region) {
  const [name, code] = text.split('@');
  return { [zone]: name, [region]: code };
}

async function tenant(text, codeOf) {
  const [enterprise, originSide, stage, investment, jobs, project] = text.split('|');
  return { enterprise, originSide: originSide || undefined, stage, investmentWan: number(investment), jobs: number(jobs), projectCode: project && (await codeOf(project)) };
}

/** Each year by its output; the other indicators follow from it. The year after the last has targets alone. */
function indicators([first, output, growth, reached]) {
  return Array.from({ length: reached.length + 1 }, (_, i) => {
    const target = output * growth ** i;
    const told = (prefix, of) => ({
      [`output${prefix}`]: cents(of), [`tax${prefix}`]: cents(of * 0.04), [`investment${prefix}`]: cents(of * 0.25), [`research${prefix}`]: cents(of * 0.022),
    });
    const people = (of) => ({ firms: 6 + Math.round(of / 4000), jobs: 60 + Math.round(of / 90) });
    const aim = people(target);
    const got = people(target * (reached[i] ?? 0));
    return {
      year: first + i, ...told('TargetWan', target), tenantsTarget: aim.firms, jobsTarget: aim.jobs,
      ...(reached[i] ? { ...told('Wan', target * reached[i]), tenants: got.firms, jobs: got.jobs } : {}),
    };
  });
}

/** Tiers are threshold:Northeast/East, in percent. */
function terms({ base, host = 'NORTHEAST', from, to, tiering = 'MARGINAL', tiers, floor, cap, hostYears, tolerance, days, exit }) {
  return {
    base, host, tiering, fromOn: `${from}-01-01`, toOn: `${to}-12-31`, settleWithinDays: days, exitClause: exit,
    partnerFloorWan: floor, partnerCapWan: cap, hostFirstYears: hostYears, toleranceWan: tolerance,
    tiers: tiers.split(' ').map((tier) => {
      const [fromWan, northeastPercent, eastPercent] = tier.split(/[:/]/).map(Number);
      return { fromWan, northeastPercent, eastPercent };
    }),
  };
}

function figures(text, base) {
  const [year, northeast, east] = text.split('|');
  return { year: Number(year), base, northeastFigureWan: number(northeast), eastFigureWan: number(east) };
}

const settlements = (park, further = []) => [...(park.settled ?? []), ...further].map((text) => figures(text, park.terms[0].base));

/** What one side tells of a year by itself. */
const own = ({ by }, { northeastFigureWan, eastFigureWan, ...year }) =>
  by === 'EAST' ? { ...year, eastFigureWan } : { ...year, northeastFigureWan };

/** What the API takes; the codes of sample projects are found by their names. */
export async function parkFactsOf(park, codeOf) {
  const [plannedAreaKm2, coreAreaKm2, builtAreaKm2] = park.area;
  const [companyName, companyNortheastPercent, companyEastPercent] = park.company ?? [];
  return {
    name: MARK + park.name, pairCode: park.pair, clauses: park.clauses, kind: park.kind, level: park.level, summary: park.summary,
    ...place(park.host, 'hostZone', 'hostRegionCode'), ...place(park.partner, 'partnerZone', 'partnerRegionCode'),
    establishedOn: park.since, plannedAreaKm2, coreAreaKm2, builtAreaKm2, management: park.management,
    companyName, companyNortheastPercent, companyEastPercent,
    tenants: await Promise.all((park.tenants ?? []).map((text) => tenant(text, codeOf))),
    indicators: park.years ? indicators(park.years) : [],
    benefitTerms: (park.terms ?? []).map(terms),
    settlements: settlements(park).map((year) => own(park, year)),
  };
}

/** The years that are settled are told by both: the other side answers with its figures, which the first takes over. */
function told(park) {
  const settled = { settlements: settlements(park) };
  return { body: { reason: '补充我方各年度填报数。', counterFacts: settled }, settled };
}

/** A park whose last year is being settled: one side reports, the other may answer with its own figures. */
function settling({ reports, answers, ...park }) {
  return {
    ...park,
    ...(park.settled && { told: told(park) }),
    ...(reports && { amend: { settlements: settlements(park, [reports]) } }),
    ...(answers && { returns: { reason: answers.reason, counterFacts: { settlements: settlements(park, [answers.figures]) } } }),
  };
}

export const parks = SAMPLES.map(settling);
