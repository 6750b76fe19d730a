// Fills a running Duikou with sample projects, through the API, as the two sides would do it. Run again, it changes
// nothing: each step has its Idempotency-Key, and a project that is older than those keys live is left as it stands.
import { Failure, call } from './demo-client.mjs';
import { MARK, factsOf } from './demo-facts.mjs';
import { projects } from './demo-projects.mjs';

/** What happens to a project after it has been drafted. One's own side sends, the other side decides. */
const LIVES = {
  draft: [],
  withdrawn: ['send', 'withdraw'],
  sent: ['send'],
  returned: ['send', 'return'],
  settled: ['send', 'return', 'amend', 'send', 'agree'],
  agreed: ['send', 'agree'],
  agreedAlone: ['agreeAlone'],
  revisionDrafted: ['send', 'agree', 'amend'],
  revisionSent: ['send', 'agree', 'amend', 'send'],
  revisionReturned: ['send', 'agree', 'amend', 'send', 'return'],
  closed: ['send', 'agree', 'close', 'send', 'agree'],
};
const MERGE_PATCH = 'application/merge-patch+json';
const KEYS_LIVE = 23 * 3600 * 1000;

const PLACES = {
  'LN-JS': ['liaoning', 'jiangsu'],
  'JL-ZJ': ['jilin', 'zhejiang'],
  'HL-GD': ['heilongjiang', 'guangdong'],
  'SY-BJ': ['shenyang', 'beijing'],
  'DL-SH': ['dalian', 'shanghai'],
  'CC-TJ': ['changchun', 'tianjin'],
  'HRB-SZ': ['harbin', 'shenzhen'],
  NM: ['neimenggu'],
};

/** Version 7 ids begin with the millisecond of their making. */
const age = (id) => Date.now() - Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);

async function make(project, number) {
  const [own, other] = project.by === 'EAST' ? placesOf(project).reverse() : placesOf(project);
  const known = await find(`${own}-approver`, project);
  if (known && age(known.id) > KEYS_LIVE) return false;
  const facts = factsOf(project);
  const keyOf = (step) => `sample-${number}-${step}`;
  let last = await call(`${own}-editor`, 'POST', '/projects', { body: facts, key: keyOf('draft') });
  const { id } = last.body;
  let changed = last.isNew;
  for (const [i, step] of LIVES[project.life].entries()) {
    const { account, ...request } = requestOf(step, project, own, other);
    const { verb = 'POST', path = `/${step}`, ...rest } = request;
    last = await call(account, verb, `/projects/${id}${path}`, { ...rest, etag: last.etag, key: keyOf(`${i}-${step}`) });
    changed ||= last.isNew;
  }
  return changed;
}

function requestOf(step, project, own, other) {
  switch (step) {
    case 'amend':
      // A PATCH takes no key: where it was made before, the version it asks for has passed.
      return { account: `${own}-editor`, verb: 'PATCH', path: '', body: project.amend, type: MERGE_PATCH, accept: [412] };
    case 'close':
      return { account: `${own}-editor`, body: { reason: project.close } };
    case 'return':
      return { account: `${other}-approver`, body: project.returns };
    case 'agree':
      return { account: `${other}-approver` };
    case 'agreeAlone':
      return { account: `${own}-approver`, path: '/agree' };
    default:
      return { account: `${own}-approver` };
  }
}

function placesOf(project) {
  return [...PLACES[project.pair.split('.')[0]]];
}

async function find(account, project) {
  const name = MARK + project.name;
  const query = new URLSearchParams({ q: name, pairCode: project.pair });
  const { body } = await call(account, 'GET', `/projects?${query}`);
  return body.items.find((item) => item.name === name);
}

async function summary() {
  const rows = [];
  for (const [pair, places] of Object.entries(PLACES)) {
    const counts = { DRAFT: 0, SENT: 0, RETURNED: 0, AGREED: 0, CLOSED: 0, pending: 0 };
    const seen = new Map();
    for (const place of places) {
      const query = new URLSearchParams({ q: MARK, pairCode: pair, withSubPairs: true, size: 200 });
      const { body } = await call(`${place}-approver`, 'GET', `/projects?${query}`);
      for (const item of body.items) seen.set(item.id, { ...item, pendingState: item.pendingState ?? seen.get(item.id)?.pendingState });
    }
    for (const { state, pendingState } of seen.values()) {
      counts[state]++;
      if (state === 'AGREED' && pendingState) counts.pending++;
    }
    rows.push([pair, ...Object.values(counts), seen.size]);
  }
  const sums = rows[0].map((_, i) => (i ? rows.reduce((sum, row) => sum + row[i], 0) : 'all'));
  const head = ['pair', 'draft', 'sent', 'returned', 'agreed', 'closed', 'pending', 'projects'];
  for (const row of [head, ...rows, sums]) console.log(row.map((cell, i) => (i ? String(cell).padStart(9) : cell.padEnd(8))).join(''));
}

try {
  let changed = 0;
  for (const [i, project] of projects.entries()) {
    if (await make(project, i + 1)) changed++;
  }
  const rest = projects.length - changed;
  console.log(changed ? `${changed} sample projects made, ${rest} were there already.\n` : 'Nothing changed: all sample projects are there already.\n');
  await summary();
  console.log('\nPending are agreed projects with an open revision. Sub-pairs count with the pair above them.');
} catch (failure) {
  if (!(failure instanceof Failure)) throw failure;
  console.error(failure.message);
  process.exitCode = 1;
}
