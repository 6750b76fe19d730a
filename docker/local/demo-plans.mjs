// Sample plans of one pair: a yearly summary that was filed and received, the next one being written and the plan of the year
// before its approvers, all with what the ledger fills in; and what came on paper before, which the board of duties tells.
import { call } from './demo-client.mjs';
import { MARK } from './demo-facts.mjs';

const PAIR = 'HL-GD';
const [OURS, THEIRS] = ['heilongjiang', 'guangdong'];
const FILED = `ANNUAL_SUMMARY.${PAIR}.2024`;
/** Who has filed what fell due this year on paper too; the others still owe it. */
const PUNCTUAL = ['SY-BJ', 'DL-SH', 'HRB-SZ', 'NM'];

const words = (text) => ({ type: 'text', text });
const paragraph = (...content) => ({ type: 'paragraph', content: content.map((one) => (typeof one === 'string' ? words(one) : one)) });
const heading = (text) => ({ type: 'heading', attrs: { level: 1 }, content: [words(text)] });
const figure = (measure, unit, attrs = {}) => ({ type: 'liveFigure', attrs: { field: crypto.randomUUID(), measure, unit, ...attrs } });
const chart = (measure, kind, year) => ({
  type: 'figure',
  attrs: { field: crypto.randomUUID(), measure, kind, interval: 'YEAR', from: `${year - 5}-01-01`, to: `${year}-12-31` },
});

/** What the sides write beside what the outline brings. */
const textsOf = (year) => ({
  overview: [
    heading('两省合作稳步推进'),
    paragraph('两省对口合作办公室建立月调度机制，就重点项目逐一对接。累计签约合作项目', figure('PROJECTS', 'PLAIN'), '个，计划总投资', figure('TOTAL_INVESTMENT', 'YI'), '。'),
    paragraph('近年签约项目计划总投资如下：'),
    chart('SIGNED_INVESTMENT', 'LINE', year),
  ],
  fields: [paragraph('装备制造、绿色农业、文化旅游和寒地科研合作继续深化，功能区之间的对接由签约转入运营。')],
  tasks: [paragraph('两省主要负责同志会商议定的事项逐项分解到责任单位，按季通报进展。'), chart('EVER_SIGNED', 'BAR', year)],
  projects: [paragraph('对进度滞后的项目，由双方牵头单位共同协调用地、用能和配套资金。')],
  exchange: [paragraph('挂职干部围绕营商环境、园区管理和产业招商开展工作，期满考核均为称职以上。')],
  sequence: [paragraph('年初确定的节点总体按期完成，个别项目因设计变更顺延至下一年度。')],
  safeguards: [paragraph('部分项目信息双方填报口径不一，已在核对差异中逐条列出并商定处理时限。')],
  next: [paragraph('一是推动重点园区二期建设；二是扩大干部人才双向交流；三是做好项目信息双方核对，按期报送。')],
});

async function act(account, id, action, request = {}) {
  return call(account, 'POST', `/plans/${id}/${action}`, request);
}

async function sign(account, id) {
  const { etag } = await call(account, 'GET', `/plans/${id}`);
  await act(account, id, 'sign', { etag });
}

/** What the outline breaks off with is gone on with. */
function joined(before, [first, ...rest]) {
  const last = before.at(-1);
  if (!last?.content?.at(-1)?.text?.match(/[，：]$/)) return [...before, first, ...rest];
  return [...before.slice(0, -1), { ...last, content: [...last.content, ...first.content] }, ...rest];
}

/** Goes on below what stands there. */
async function write(account, id, section, blocks) {
  const path = `/plans/${id}/sections/${section}`;
  const { body, etag } = await call(account, 'GET', path);
  const content = joined(body.blocks.content ?? [], blocks);
  await call(account, 'PUT', path, { etag, body: { blocks: { type: 'doc', content } } });
}

/** The id of a new plan for that duty; nothing where there is one already. */
async function begin(dutyCode, year, title = '度对口合作工作总结') {
  const { body } = await call(`${OURS}-editor`, 'GET', `/plans?dutyCode=${dutyCode}`);
  if (body.total > 0) return undefined;
  const plan = {
    kind: dutyCode.split('.')[0],
    pairCode: PAIR,
    title: `${MARK}黑龙江省与广东省${year}年${title}`,
    periodFrom: `${year}-01-01`,
    periodTo: `${year}-12-31`,
    dutyCode,
  };
  return (await call(`${OURS}-editor`, 'POST', '/plans', { body: plan })).body.id;
}

async function addGoals(id, year) {
  const targets = [
    { measure: 'PROJECTS', targetValue: 5, note: '累计合作项目' },
    { measure: 'TOTAL_INVESTMENT', targetValue: 300000, note: '累计计划总投资' },
    { measure: 'AGREEMENTS', targetValue: 20, note: '双方签署的协议' },
  ];
  for (const one of targets) await call(`${OURS}-editor`, 'POST', `/plans/${id}/targets`, { body: { ...one, dueOn: `${year}-12-31` } });
  const tasks = [
    { title: '推动共建园区二期开工', clauses: ['T4.2.a'], northeastBody: '省发展改革委', eastBody: '省发展改革委', dueOn: `${year}-09-30` },
    { title: '联合举办招商推介活动', clauses: ['T2.1.a'], northeastBody: '省商务厅', eastBody: '省商务厅', dueOn: `${year}-11-30` },
  ];
  for (const body of tasks) {
    const { body: task } = await call(`${OURS}-editor`, 'POST', `/plans/${id}/tasks`, { body });
    if (body === tasks[0]) await call(`${THEIRS}-editor`, 'POST', `/plans/${id}/tasks/${task.id}/done`, { body: { doneOn: `${year}-09-20` } });
  }
}

async function filed(year) {
  const id = await begin(FILED, year);
  if (!id) return false;
  for (const [section, blocks] of Object.entries(textsOf(year))) await write(`${OURS}-editor`, id, section, blocks);
  await act(`${OURS}-editor`, id, 'submit');
  for (const side of [OURS, THEIRS]) await sign(`${side}-approver`, id);
  await act(`${OURS}-approver`, id, 'file', { body: { disputesReason: '个别项目双方口径不同，已另行核对' } });
  for (const body of ['ndrc', 'cod']) await act(body, id, 'receive', { body: {} });
  return true;
}

async function beingWritten(year) {
  const id = await begin(`ANNUAL_SUMMARY.${PAIR}.${year}`, year);
  if (!id) return false;
  const { overview, fields, tasks } = textsOf(year);
  await write(`${OURS}-editor`, id, 'overview', overview);
  await write(`${THEIRS}-editor`, id, 'fields', fields);
  await write(`${OURS}-editor`, id, 'tasks', tasks);
  await act(`${THEIRS}-editor`, id, 'carry-over', { body: { sections: ['next'] } });
  const comment = { sectionKey: 'fields', text: '文化旅游一段请补充两省互送游客的数据和来源。' };
  await call(`${OURS}-editor`, 'POST', `/plans/${id}/comments`, { body: comment });
  return true;
}

/** The plan of the year, before both approvers, one of whom has signed. */
async function planned(year) {
  const id = await begin(`ANNUAL_PLAN.${PAIR}.${year}`, year, '对口合作工作计划');
  if (!id) return false;
  const texts = {
    goals: paragraph('巩固既有项目，力争新增一批重大项目和交流干部。'),
    scope: paragraph('装备制造、绿色农业、文化旅游和科技成果转化。'),
    tasks: paragraph('推动共建园区二期开工，联合举办招商推介活动。'),
    sequence: paragraph('一季度完成对接，三季度前开工，四季度总结。'),
  };
  for (const [section, text] of Object.entries(texts)) await write(`${OURS}-editor`, id, section, [text]);
  for (const section of ['projects', 'safeguards']) await write(`${THEIRS}-editor`, id, section, [paragraph('由双方牵头单位按月调度。')]);
  await addGoals(id, year);
  await act(`${OURS}-editor`, id, 'submit');
  await sign(`${THEIRS}-approver`, id);
  return true;
}

/** A few days before the day it was due, now and then within the grace or beyond it. */
function receivedOn({ dueOn }, number) {
  const late = number % 17 === 0 ? 24 : number % 9 === 0 ? 2 : -1 - (number % 12);
  return new Date(Date.parse(dueOn) + late * 24 * 3600 * 1000).toISOString().slice(0, 10);
}

/** What the coordinator's registry says of the years before: what was due until last year, and of this year what some filed. */
async function onPaper() {
  const thisYear = new Date().getFullYear();
  const { body } = await call('ndrc', 'GET', '/duties?state=OVERDUE&size=200&sort=dueOn');
  const came = body.items.filter(
    ({ code, dueOn, pairCode }) => code !== FILED && (dueOn < `${thisYear}-01-01` || PUNCTUAL.includes(pairCode)),
  );
  for (const [i, duty] of came.entries()) {
    const day = receivedOn(duty, i + 1);
    const receipt = { number: `发改振兴收〔${day.slice(0, 4)}〕${i + 1}号`, receivedOn: day, reason: '【示例】平台启用前以纸质报送，据收文登记补录' };
    await call('ndrc', 'POST', `/duties/${duty.code}:note-paper`, { body: receipt });
  }
  return came.length;
}

/** How many plans and receipts on paper were made; nothing of what is there already. */
export async function makePlans() {
  let papers = 0;
  for (let noted = await onPaper(); noted > 0; noted = await onPaper()) papers += noted;
  const made = [await filed(2024), await beingWritten(2025), await planned(2026)].filter(Boolean).length;
  return { papers, made };
}
