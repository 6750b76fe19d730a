// From the measures of a run to its table. Medians over the rounds.
// Usage: report.mjs table MEASURES SCALE SEALS RESULTS   prints it and keeps it in RESULTS
//        report.mjs pause MEASURES NAME CLIENTS          mean pause in ms between requests for half the peak load
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

const [what, file, ...rest] = process.argv.slice(2);
const measures = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
const of = (name, by) => measures.filter((measure) => measure.name === name && measure.by === by);
const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const median = (name, by, field) => middle(of(name, by).map((measure) => measure[field]));

const HEAD = ['', 'pgbench /s', 'p50', 'p99', 'µs', 'endpoint /s', 'p50', 'p99', 'µs', 'ratio', 'of µs', 'target'];
const TARGETS = { list: 0.4, 'own-list': 0.4, record: 0.28, overview: 0.35, coverage: 0.35 };

function endpointRow(name) {
  const ratio = median(name, 'http', 'rate') / median(name, 'sql', 'rate');
  const cost = (by) => Math.round((median(name, by, 'work') * 1000) / (median(name, by, 'rate') * median(name, by, 'seconds')));
  const number = (by, field, digits) => median(name, by, field).toFixed(digits);
  return [
    name, number('sql', 'rate', 0), number('sql', 'p50', 2), number('sql', 'p99', 2), String(cost('sql')),
    number('http', 'rate', 0), number('http', 'p50', 2), number('http', 'p99', 2), String(cost('http')),
    ratio.toFixed(2), (cost('sql') / cost('http')).toFixed(2),
    TARGETS[name] ? `≥ ${TARGETS[name]} ${verdict(ratio >= TARGETS[name])}` : '',
  ];
}

const rounded = (value) => (Number.isInteger(value) ? String(value) : value.toFixed(2));
const verdict = (met) => (met ? 'met' : 'NOT MET');

/** Each with what was measured, the target, and whether it is met; what was not measured this time is left out. */
function claims() {
  const at = (name) => median(name, 'http', 'p50');
  const against = (name, other, most, what) => [`${name} : ${what}, p50`, at(name) / at(other), `≤ ${most}`, at(name) <= most * at(other)];
  const half = (name) => {
    const [p50, p99] = ['p50', 'p99'].map((field) => median(name, 'half', field));
    return [`${name} at half the peak, ${Math.round(median(name, 'half', 'rate'))}/s, p99 : p50`, p99 / p50, '≤ 8', p99 <= 8 * p50];
  };
  const start = median('ready', 'start', 'rate');
  const idle = median('idle', 'memory', 'rate');
  const filter = 'an indexed filter (region, finds 4 %)';
  return [
    against('page-5000', 'page-1', 1.3, 'page 1'),
    ...['search-rare', 'search-medium', 'search-common'].map((name) => against(name, 'region-list', 3, filter)),
    ...(of('paper', 'one').length ? planClaims() : []),
    ...(of('snapshot', 'one').length ? [snapshotClaim()] : []),
    half('list'),
    half('record'),
    ['ready, own PostgreSQL included, median of 3, ms', start, '≤ 4000', start <= 4000],
    ['processor time of the JVM until then, ms', median('ready', 'start', 'work'), '', true],
    ['resident memory of the JVM, idle, MB', idle, '≤ 350', idle <= 350],
    ['resident memory of the JVM, most under load, MB', median('loaded', 'memory', 'rate'), '', true],
  ].filter(([, value]) => Number.isFinite(value));
}

/** Of calls made one after the other. */
function planClaims() {
  const [paper, statements, saving, reading] = [['paper', 'one'], ['paper', 'statements'], ['autosave', 'one'], ['read', 'one']].map(
    ([name, by]) => median(name, by, 'p50'),
  );
  const most = 2 * statements + 1000;
  return [
    [`paper of 200 figures and 30 tables, p50, ms (its SQL ${rounded(statements)})`, paper, `≤ ${rounded(most)}`, paper <= most],
    ['saving a section, p50, ms', saving, '', true],
    ['saving a section : reading a record, p50', saving / reading, '', true],
  ];
}

/** Opening a round beside reading what its measures count. */
function snapshotClaim() {
  const [opening, reading] = ['one', 'statements'].map((by) => median('snapshot', by, 'p50'));
  return [`opening a round of all pairs : its measures' SQL of ${Math.round(reading)} ms`, opening / reading, '≤ 2', opening <= 2 * reading];
}

function report(scale, seals, results) {
  const names = [...new Set(measures.filter(({ by }) => by === 'http').map(({ name }) => name))];
  const lost = measures.filter(({ by }) => by !== 'warm-up').reduce((sum, { refused = 0, failed = 0 }) => sum + refused + failed, 0);
  const date = new Date().toISOString().slice(0, 10);
  const text = [
    `# ${scale}, ${date}`,
    `${cpus().length} cores (${cpus()[0].model.trim()}), shared by load tool, application and PostgreSQL; 16 connections. p50 and p99 in ms; µs is processor time of all three for each request, which other work on the machine changes least.`,
    table(HEAD, names.map(endpointRow)),
    table(['claim', 'measured', 'target', ''], claims().map(([claim, value, target, met]) => [claim, rounded(value), target, target && verdict(met)])),
    `Answers other than 2xx, or none: ${lost}. Seals after agreeing: ${seals}.`,
  ].join('\n\n');
  console.log(`\n${text}`);
  writeFileSync(`${results}/${date}-${scale}.md`, `${text}\n`);
}

function table(head, rows) {
  const width = head.map((cell, i) => Math.max(...[head, ...rows].map((row) => row[i].length)));
  const line = (row) => `| ${row.map((cell, i) => (i ? cell.padStart(width[i]) : cell.padEnd(width[i]))).join(' | ')} |`;
  const rule = `|${width.map((size, i) => (i ? `${'-'.repeat(size + 1)}:` : '-'.repeat(size + 2))).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

if (what === 'pause') {
  const [name, clients] = rest;
  console.log(Math.max(1, Math.round((clients / (median(name, 'http', 'rate') / 2)) * 1000 - 1)));
} else {
  report(...rest);
}
