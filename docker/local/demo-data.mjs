// Fills a running Duikou with sample records, through the API, as the two sides would do it. Run again, it changes
// nothing: each step has its Idempotency-Key, and a record that is older than those keys live is left as it stands.
import { agreementFactsOf, agreements } from './demo-agreements.mjs';
import { attachments, formOf } from './demo-attachments.mjs';
import { Failure, call } from './demo-client.mjs';
import { makeEvaluations } from './demo-evaluations.mjs';
import { exchangeFactsOf, exchanges, participantsOf } from './demo-exchanges.mjs';
import { MARK, PLACES, factsOf } from './demo-facts.mjs';
import { meetingFactsOf, meetings } from './demo-meetings.mjs';
import { parkFactsOf, parks } from './demo-parks.mjs';
import { makePlans } from './demo-plans.mjs';
import { projects } from './demo-projects.mjs';
import { supportFactsOf, supports } from './demo-supports.mjs';
import { withSubPair } from './demo-sub-pair.mjs';
import { replicationFactsOf, replications } from './demo-replications.mjs';
import { zoneLinkFactsOf, zoneLinks } from './demo-zone-links.mjs';

/** What happens to a record after it has been drafted. One's own side sends, the other side decides. */
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

/** Sub-pairs whose own governments have been brought in; in all others those of the pair above act. */
const OWN_PLACES = { 'HL-GD.mudanjiang-dongguan': ['mudanjiang', 'dongguan'] };

/** Both sides of a sub-pair, which work on theirs alone once the administrator has brought them in. */
const GOVERNMENTS = [
  { code: 'mudanjiang', nameZh: '牡丹江市', nameEn: 'Mudanjiang', regionCode: '231000' },
  { code: 'dongguan', nameZh: '东莞市', nameEn: 'Dongguan', regionCode: '441900' },
];

/** Version 7 ids begin with the millisecond of their making. */
const age = (id) => Date.now() - Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);

/** The sample records of each ledger, their facts, and what their keys begin with; some name records of those before them. */
const LEDGERS = [
  { path: '/projects', samples: projects, key: 'sample', factsOf },
  { path: '/agreements', samples: agreements, key: 'sample-agreement', factsOf: (agreement) => agreementFactsOf(agreement, codeIn('/projects', agreement)) },
  { path: '/meetings', samples: meetings, key: 'sample-meeting', factsOf: (meeting) => meetingFactsOf(meeting, codeIn('/projects', meeting)) },
  { path: '/supports', samples: supports, key: 'sample-support', factsOf: (support) => supportFactsOf(support, codeIn('/projects', support)) },
  { path: '/parks', samples: parks, key: 'sample-park', factsOf: (park) => parkFactsOf(park, codeIn('/projects', park)) },
  { path: '/cadre-exchanges', samples: exchanges, key: 'sample-exchange', factsOf: exchangeFactsOf, entriesOf: participantsOf, entries: '/participants' },
  { path: '/replications', samples: replications, key: 'sample-replication', factsOf: replicationFactsOf },
  {
    path: '/zone-links',
    samples: zoneLinks,
    key: 'sample-zone-link',
    factsOf: (link) => zoneLinkFactsOf(link, { replication: codeIn('/replications', link), project: codeIn('/projects', link) }),
  },
];

/** The code of a sample record by its name, of the same pair as the sample that names it. */
const codeIn = (ledger, sample) => async (name) => {
  const [own] = placesOf(sample);
  return (await find(ledger, `${own}-approver`, { ...sample, name }))?.code;
};

async function make({ path: ledger, key, factsOf, entriesOf = () => [], entries }, sample, number) {
  const [own, other] = sample.by === 'EAST' ? placesOf(sample).reverse() : placesOf(sample);
  const known = await find(ledger, `${own}-approver`, sample);
  if (known && age(known.id) > KEYS_LIVE) return false;
  const facts = await factsOf(sample);
  // What was counted from another day must stay as it was sent.
  if (typeof sample.until === 'number' && known) facts.expiresOn = known.expiresOn;
  const keyOf = (step) => `${key}-${number}-${step}`;
  let last = await call(`${own}-editor`, 'POST', ledger, { body: facts, key: keyOf('draft') });
  const { id } = last.body;
  let changed = last.isNew;
  for (const [i, body] of entriesOf(sample).entries()) {
    last = await call(`${own}-editor`, 'POST', `${ledger}/${id}${entries}`, { body, etag: last.etag, key: keyOf(`enters-${i}`) });
  }
  const steps = sample.told ? ['send', 'tell', 'take', ...LIVES[sample.life]] : LIVES[sample.life];
  for (const [i, step] of steps.entries()) {
    const { account, ...request } = requestOf(step, sample, own, other);
    const { verb = 'POST', path = `/${step}`, ...rest } = request;
    last = await call(account, verb, `${ledger}/${id}${path}`, { ...rest, etag: last.etag, key: keyOf(`${i}-${step}`) });
    changed ||= last.isNew;
  }
  return changed;
}

function requestOf(step, sample, own, other) {
  switch (step) {
    case 'amend':
      // A PATCH takes no key: where it was made before, the version it asks for has passed.
      return { account: `${own}-editor`, verb: 'PATCH', path: '', body: sample.amend, type: MERGE_PATCH, accept: [412] };
    case 'tell':
      return { account: `${other}-approver`, path: '/return', body: sample.told.body };
    case 'take':
      return { account: `${own}-editor`, verb: 'PATCH', path: '', body: sample.told.settled, type: MERGE_PATCH, accept: [412] };
    case 'close':
      return { account: `${own}-editor`, body: { reason: sample.close } };
    case 'return':
      return { account: `${other}-approver`, body: sample.returns };
    case 'agree':
      return { account: `${other}-approver` };
    case 'agreeAlone':
      return { account: `${own}-approver`, path: '/agree' };
    default:
      return { account: `${own}-approver` };
  }
}

function placesOf(sample) {
  return [...(OWN_PLACES[sample.pair] ?? PLACES[sample.pair.split('.')[0]])];
}

async function find(ledger, account, sample) {
  const name = MARK + sample.name;
  const query = new URLSearchParams({ q: name, pairCode: sample.pair });
  const { body } = await call(account, 'GET', `${ledger}?${query}`);
  return body.items.find((item) => item.name === name);
}

/** What is there already is refused, however long ago it was attached. */
async function attach(sample, number) {
  const record = await find(sample.ledger, sample.by, { ...sample, name: sample.record });
  if (!record) return false;
  const request = { body: formOf(sample, record.id), key: `sample-attachment-${number}`, accept: [422] };
  return (await call(sample.by, 'POST', '/attachments', request)).isNew;
}

async function summary(ledger) {
  const rows = [];
  for (const [pair, places] of Object.entries(PLACES)) {
    const counts = { DRAFT: 0, SENT: 0, RETURNED: 0, AGREED: 0, CLOSED: 0, pending: 0 };
    const seen = new Map();
    for (const place of places) {
      const query = new URLSearchParams({ q: MARK, pairCode: pair, withSubPairs: true, size: 200 });
      const { body } = await call(`${place}-approver`, 'GET', `${ledger}?${query}`);
      for (const item of body.items) seen.set(item.id, { ...item, pendingState: item.pendingState ?? seen.get(item.id)?.pendingState });
    }
    for (const { state, pendingState } of seen.values()) {
      counts[state]++;
      if (state === 'AGREED' && pendingState) counts.pending++;
    }
    rows.push([pair, ...Object.values(counts), seen.size]);
  }
  const sums = rows[0].map((_, i) => (i ? rows.reduce((sum, row) => sum + row[i], 0) : 'all'));
  const head = ['pair', 'draft', 'sent', 'returned', 'agreed', 'closed', 'pending', ledger.slice(1)];
  const width = 3 + Math.max(...head.map((title) => title.length));
  for (const row of [head, ...rows, sums]) console.log(row.map((cell, i) => (i ? String(cell).padStart(width) : cell.padEnd(8))).join(''));
}

try {
  for (const government of GOVERNMENTS) await call('admin', 'POST', '/organisations', { body: government, accept: [422] });
  for (const ledger of LEDGERS) {
    const what = `sample ${ledger.path.slice(1)}`;
    let changed = 0;
    const samples = withSubPair(ledger.path, ledger.samples);
    for (const [i, sample] of samples.entries()) {
      if (await make(ledger, sample, i + 1)) changed++;
    }
    const rest = samples.length - changed;
    console.log(changed ? `${changed} ${what} made, ${rest} were there already.\n` : `Nothing changed: all ${what} are there already.\n`);
    await summary(ledger.path);
    console.log();
  }
  let attached = 0;
  for (const [i, sample] of attachments.entries()) if (await attach(sample, i + 1)) attached++;
  console.log(`${attached} sample attachments made, ${attachments.length - attached} were there already.\n`);
  const { papers, made } = await makePlans();
  console.log(`${made} sample plans made, ${papers} receipts on paper noted.\n`);
  console.log(`${await makeEvaluations()} sample evaluations made.\n`);
  console.log('Pending are agreed records with an open revision. Sub-pairs count with the pair above them.');
} catch (failure) {
  if (!(failure instanceof Failure)) throw failure;
  console.error(failure.message);
  process.exitCode = 1;
}
