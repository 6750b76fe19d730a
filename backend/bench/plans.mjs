// Begins a plan with 200 live figures and 30 tables of records, and measures one after the other, not under load: its paper
// beside the SQL that it takes, saving a section, saving a draft of the ledger, and reading a record.
// Usage: plans.mjs API FOLDER SERVER_LOG   prints lines of measures (the log in PostgreSQL's JSON form, with durations)
import { randomUUID } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const [api, folder, log] = process.argv.slice(2);
const ACCOUNT = 'liaoning-editor';
const FIGURES = 200;
const TABLES = 30;
const token = readFileSync(`${folder}/${ACCOUNT}.token`, 'utf8');

async function ask(method, path, body, headers = {}) {
  const response = await fetch(`${api}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(body ? { 'content-type': 'application/json' } : {}), ...headers },
    body: body && JSON.stringify(body),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${bytes}`);
  return { bytes, etag: response.headers.get('etag'), json: () => JSON.parse(bytes) };
}

const live = (type, attrs) => ({ type, attrs: { ...attrs, field: randomUUID() } });

async function bigDocument() {
  const measures = (await ask('GET', '/statistics/measures')).json().items.filter(({ toldBy }) => !toldBy);
  const figures = Array.from({ length: FIGURES }, (_, i) => ({
    type: 'paragraph',
    content: [live('liveFigure', { measure: measures[i % measures.length].code, unit: 'PLAIN' })],
  }));
  const tables = Array.from({ length: TABLES }, (_, i) =>
    live('recordsTable', { ledger: i % 2 ? 'meetings' : 'projects', columns: ['code', 'name'] }),
  );
  return { type: 'doc', content: [...figures, ...tables] };
}

/** How long each of so many calls takes, in ms, sorted; the first few, in which code is compiled, are left out. */
async function times(count, call) {
  const taken = [];
  for (let i = -Math.ceil(count / 4); i < count; i++) {
    const began = performance.now();
    await call(i);
    if (i >= 0) taken.push(performance.now() - began);
  }
  return taken.sort((a, b) => a - b);
}

/** What PostgreSQL says that the statements of one call took, in ms. */
async function timeOfStatements(call) {
  const offset = statSync(log).size;
  await call();
  await sleep(500);
  return readFileSync(log).subarray(offset).toString('utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line))
    .filter(({ user }) => user === 'duikou_app')
    .reduce((sum, { message }) => sum + Number(/^duration: ([0-9.]+) ms/.exec(message)?.[1] ?? 0), 0);
}

function measured(name, by, taken) {
  const at = (share) => Number(taken[Math.floor(taken.length * share)].toFixed(3));
  console.log(JSON.stringify({ name, by, rate: 1000 / at(0.5), work: 0, seconds: 1, p50: at(0.5), p99: at(0.99) }));
}

const plan = (await ask('POST', '/plans', {
  kind: 'SPECIAL', pairCode: 'LN-JS', title: '装备制造专项实施方案', subject: randomUUID(), periodFrom: '2025-01-01', periodTo: '2026-12-31',
})).json();
const section = `/plans/${plan.id}/sections/${plan.sections[0].key}`;
const blocks = await bigDocument();
await ask('PUT', section, { blocks }, { 'if-match': '*' });

const paper = () => ask('GET', `/plans/${plan.id}/document`);
measured('paper', 'one', await times(12, paper));
const statements = [];
for (let i = 0; i < 5; i++) statements.push(await timeOfStatements(paper));
measured('paper', 'statements', statements.sort((a, b) => a - b));

const text = (i) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: `第 ${i} 次保存。` }] }] });
const other = `/plans/${plan.id}/sections/${plan.sections[1].key}`;
let { etag } = await ask('PUT', other, { blocks: text(0) }, { 'if-match': '*' });
const save = async (i) => ({ etag } = await ask('PUT', other, { blocks: text(i) }, { 'if-match': etag }));
measured('autosave', 'one', await times(200, save));

const [sample] = (await ask('GET', '/projects?size=1&pairCode=LN-JS&state=AGREED')).json().items;
measured('read', 'one', await times(200, () => ask('GET', `/projects/${sample.id}`)));
