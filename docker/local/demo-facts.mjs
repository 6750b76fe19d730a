// Turns a sample project of demo-projects.mjs into the facts that the API takes.
const STAGES = ['INTENDED', 'SIGNED', 'REGISTERED', 'STARTED', 'COMPLETED', 'OPERATING'];
const DATES = ['signedOn', 'registeredOn', 'startedOn', 'completedOn', 'operatingOn'];

export const MARK = '【示例】';

/** The two sides of each pair, by whom their accounts begin. */
export const PLACES = {
  'LN-JS': ['liaoning', 'jiangsu'],
  'JL-ZJ': ['jilin', 'zhejiang'],
  'HL-GD': ['heilongjiang', 'guangdong'],
  'SY-BJ': ['shenyang', 'beijing'],
  'DL-SH': ['dalian', 'shanghai'],
  'CC-TJ': ['changchun', 'tianjin'],
  'HRB-SZ': ['harbin', 'shenzhen'],
  NM: ['neimenggu'],
};

const cents = (amount) => Math.round(amount * 100) / 100;

export function factsOf(project) {
  const dates = project.dates.split(' ').filter(Boolean);
  return {
    name: MARK + project.name,
    pairCode: project.pair,
    clauses: project.clauses,
    summary: project.summary,
    kind: project.kind ?? 'INVESTMENT',
    flagship: project.flagship ?? false,
    nationalProjectCode: project.nationalCode,
    industryCode: project.industry,
    regionCode: project.region,
    investors: project.investors.map(investor),
    totalInvestmentWan: project.total,
    funding: Object.entries(project.funding ?? {}).map(([source, percent]) => ({ source, amountWan: cents((project.total * percent) / 100) })),
    stage: project.terminatedOn ? 'TERMINATED' : STAGES[dates.length],
    ...Object.fromEntries(dates.map((date, i) => [DATES[i], date])),
    terminatedOn: project.terminatedOn,
    greenChannel: Boolean(project.greenChannel),
    responsibleOfficer: project.greenChannel,
    attribution: Object.entries(project.attribution ?? {}).map(([pairCode, sharePercent]) => ({ pairCode, sharePercent })),
    milestones: (project.milestones ?? []).map(milestone),
    progressReports: project.progress ? progress(project.total, ...project.progress) : [],
  };
}

/** name@region, or name@region!code: the code is invented too, hence the reason for its check digit. */
function investor(text) {
  const [, name, regionCode, creditCode] = /^(.+)@(\d+)(?:!(.+))?$/.exec(text);
  return { name, regionCode, creditCode, creditCodeReason: creditCode && '示例数据，代码为虚构' };
}

function milestone(text) {
  const [name, dueOn, doneOn] = text.split(' ');
  return { name, dueOn, doneOn };
}

/** Cumulative months along an S-curve, slow at both ends; money arrives a little before it is spent. */
function progress(total, first, months, percent) {
  const [year, month] = first.split('-').map(Number);
  const curve = (share) => share * share * (3 - 2 * share);
  const reached = (done) => cents((total * percent * curve(Math.min(done / months, 1))) / 100);
  return Array.from({ length: months }, (_, i) => {
    const index = year * 12 + month - 1 + i;
    return {
      month: `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
      investedWan: reached(i + 1),
      paidInWan: reached(i + 3),
      ...(i % 12 === 7 ? { obstacles: '冬季施工受限，部分设备到货推迟。' } : {}),
    };
  });
}
