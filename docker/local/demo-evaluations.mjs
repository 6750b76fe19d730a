// Sample evaluations: the round of 2024 played to its end by all sides, with an objection, a commendation and two orders, one of
// them closed; and the round of 2025 in the middle of its review.
import { call } from './demo-client.mjs';
import { MARK, PLACES } from './demo-facts.mjs';

const ASSESSORS = ['assessor', 'assessor2'];
/** How well each pair does, in the eyes of assessors and in its own. */
const STANDING = { 'LN-JS': 0.82, 'JL-ZJ': 0.74, 'HL-GD': 0.9, 'SY-BJ': 0.7, 'DL-SH': 0.86, 'CC-TJ': 0.62, 'HRB-SZ': 0.78 };

const inDays = (days) => new Date(Date.now() + days * 24 * 3600 * 1000).toISOString().slice(0, 10);
const itemsOf = (sheet) => sheet.dimensions.flatMap(({ items }) => items);
/** A bonus that nothing reckons is given by assessors too. */
const isJudged = ({ basis }) => basis.type === 'EXPERT' || (basis.type === 'BONUS' && !basis.what);

async function lead(id, step) {
  await call('ndrc', 'POST', `/evaluations/${id}/${step}`, { etag: '*' });
}

/** Points of an item that differ a little from person to person and from item to item. */
function pointsOf(item, pair, shift) {
  const wave = ((item.code.length * 7 + pair.charCodeAt(0)) % 9) / 100;
  return Math.round(item.points * Math.min(1, STANDING[pair] + wave + shift) * 10) / 10;
}

async function prepared(year, sheet, objectionsDays) {
  const round = {
    title: `${MARK}${year}年度对口合作成效评估`,
    purpose: 'NATIONAL',
    year,
    sheetCode: sheet.code,
    sheetVersion: sheet.version,
    selfBy: inDays(14),
    reviewBy: inDays(42),
    objectionsDays,
  };
  const { body } = await call('ndrc', 'POST', '/evaluations', { body: round });
  for (const username of ASSESSORS) {
    // Whoever has never signed in as an assessor is assigned to nothing.
    await call(username, 'GET', '/me');
    await call('ndrc', 'POST', `/evaluations/${body.id}/assessors`, { etag: '*', body: { username, organisation: 'assessors' } });
  }
  await lead(body.id, 'open');
  return body;
}

async function scoreThemselves({ id, pairCodes }, sheet, upTo = 1) {
  for (const pair of pairCodes) {
    const items = itemsOf(sheet);
    for (const [i, item] of items.slice(0, Math.ceil(items.length * upTo)).entries()) {
      const body = { points: pointsOf(item, pair, 0.06), remark: i === 0 ? '依据台账中双方确认的记录自评。' : undefined };
      await call(`${PLACES[pair][i % 2]}-editor`, 'PUT', `/evaluations/${id}/self-scores/${pair}/${item.code}`, { body });
    }
  }
}

async function assess({ id, pairCodes }, sheet, assessors = ASSESSORS) {
  for (const [i, assessor] of assessors.entries()) {
    for (const pair of pairCodes) {
      for (const item of itemsOf(sheet).filter(isJudged)) {
        const body = { points: pointsOf(item, pair, i * -0.05), remark: i === 0 ? '与佐证材料核对。' : undefined };
        await call(assessor, 'PUT', `/evaluations/${id}/expert-scores/${pair}/${item.code}`, { body });
      }
    }
  }
}

/** One side objects in vain; then all say that they object to nothing more, and nobody waits for the last day. */
async function objectAndAccept({ id, pairCodes }) {
  const objection = { pairCode: 'CC-TJ', item: 'TIMELINESS', reason: '年度总结已以纸质报送，未及补录。', evidence: { recordCodes: [], attachmentIds: [] } };
  const { body: filed } = await call('changchun-approver', 'POST', `/evaluations/${id}/objections`, { body: objection });
  const answer = { outcome: 'REJECTED', reason: '据收文登记，纸质件在宽限期之后收到，维持原分。' };
  await call('ndrc', 'POST', `/evaluations/${id}/objections/${filed.id}/answer`, { body: answer });
  for (const pair of pairCodes) {
    for (const place of PLACES[pair]) {
      await call(`${place}-approver`, 'POST', `/evaluations/${id}/acceptances`, { body: { pairCode: pair } });
    }
  }
}

async function commend({ id, year }) {
  const commendation = {
    evaluationId: id,
    pairCodes: ['HL-GD', 'DL-SH'],
    title: `关于${year}年度对口合作成效评估结果的通报`,
    text: `在${year}年度对口合作成效评估中，黑龙江省与广东省、大连市与上海市合作务实、机制健全，列同组前列，予以通报表扬。`,
  };
  const { body } = await call('ndrc', 'POST', '/commendations', { body: commendation });
  await call('ndrc', 'POST', `/commendations/${body.id}/issue`, { etag: '*', body: { number: `发改振兴〔${new Date().getFullYear()}〕31号` } });
}

/** An order of what fell furthest behind in the result. */
async function order({ id, year }, pair, number) {
  const { body: proposal } = await call('ndrc', 'GET', `/orders/proposal?evaluationId=${id}&pairCode=${pair}`);
  const findings = proposal.findings
    .filter(({ clauseCode }) => clauseCode)
    .slice(0, 2)
    .map((finding) => ({ ...finding, requirement: '逐项查明原因，明确责任单位和完成时间，按季度调度。' }));
  const facts = { evaluationId: id, pairCode: pair, title: proposal.title, findings, dueOn: inDays(90) };
  const { body } = await call('ndrc', 'POST', '/orders', { body: facts });
  await call('ndrc', 'POST', `/orders/${body.id}/issue`, { etag: '*', body: { number: `发改振兴〔${new Date().getFullYear()}〕${number}号` } });
  return { id: body.id, findings: findings.length };
}

/** What a pair plans and does about every finding, as far as `percent`. */
async function answered({ id, findings }, pair, percent) {
  const editor = `${PLACES[pair][0]}-editor`;
  const { body: records } = await call(editor, 'GET', `/projects?pairCode=${pair}&state=AGREED&size=1`);
  for (let finding = 1; finding <= findings; finding++) {
    const measure = { finding, what: '逐个项目排查，建立问题清单并按月销账', responsible: '市发展改革委', dueOn: inDays(60) };
    const { body } = await call(editor, 'POST', `/orders/${id}/measures`, { body: measure });
    const { id: planned } = body.measures.at(-1);
    const progress = { percent, note: percent === 100 ? '清单所列问题全部解决。' : '清单所列问题已解决过半。' };
    await call(editor, 'POST', `/orders/${id}/measures/${planned}/progress`, { body: progress });
    const evidence = { finding, note: '双方确认的项目进展。', evidence: { recordCodes: records.items.map(({ code }) => code), attachmentIds: [] } };
    await call(editor, 'POST', `/orders/${id}/evidence`, { body: evidence });
  }
}

async function orderClosed(round) {
  const sent = await order(round, 'SY-BJ', 32);
  await answered(sent, 'SY-BJ', 100);
  await call('shenyang-approver', 'POST', `/orders/${sent.id}/report`, { etag: '*', body: { reason: '各项措施均已完成，申请销号。' } });
  await call('ndrc', 'POST', `/orders/${sent.id}/checks`, { etag: '*', body: { outcome: 'CLOSED', reason: '经核对佐证，问题已整改。' } });
}

async function orderUnderWay(round) {
  const sent = await order(round, 'CC-TJ', 33);
  await answered(sent, 'CC-TJ', 60);
  await call('changchun-approver', 'POST', `/orders/${sent.id}/extensions`, { body: { dueOn: inDays(150), reason: '部分项目用地批复尚在办理。' } });
}

async function isThere(year) {
  const { body } = await call('ndrc', 'GET', `/evaluations?year=${year}&purpose=NATIONAL`);
  return body.total > 0;
}

async function playedOut(year, sheet) {
  if (await isThere(year)) return false;
  const round = await prepared(year, sheet, 5);
  await scoreThemselves(round, sheet);
  await lead(round.id, 'begin-review');
  await assess(round, sheet);
  const set = { points: 1.5, reason: '现场核查，督查台账不全。' };
  await call('ndrc', 'PUT', `/evaluations/${round.id}/review-scores/CC-TJ/SELF_EVALUATION`, { body: set });
  await lead(round.id, 'open-objections');
  await objectAndAccept(round);
  await lead(round.id, 'decide');
  await lead(round.id, 'publish');
  await commend(round);
  await orderClosed(round);
  await orderUnderWay(round);
  return true;
}

async function underReview(year, sheet) {
  if (await isThere(year)) return false;
  const round = await prepared(year, sheet, 5);
  await scoreThemselves(round, sheet, 0.8);
  await lead(round.id, 'begin-review');
  await assess(round, sheet, ASSESSORS.slice(0, 1));
  return true;
}

/** How many rounds were made; nothing of a year that has one already. */
export async function makeEvaluations() {
  const { body: sheet } = await call('ndrc', 'GET', '/score-sheets/NATIONAL');
  return [await playedOut(2024, sheet), await underReview(2025, sheet)].filter(Boolean).length;
}
