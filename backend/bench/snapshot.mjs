// Opens a round of all pairs, which freezes every figure with the records behind it, and measures that beside the SQL of its
// measures: the same records read and summed, with no seal looked up and nothing kept.
// Usage: snapshot.mjs API FOLDER SERVER_LOG DATABASE   prints lines of measures (the log in PostgreSQL's JSON form, all statements)
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const [api, folder, log, database] = process.argv.slice(2);
const YEAR = 2025;
const KEEPING = /^insert into evaluation_record.*?\nfrom \((.*)\) as behind\n/s;

async function ask(method, path, body) {
  const response = await fetch(`${api}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${readFileSync(`${folder}/ndrc.token`, 'utf8')}`, 'content-type': 'application/json', 'if-match': '*' },
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(900_000),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

async function prepared() {
  const { version } = await ask('GET', '/score-sheets/NATIONAL');
  const facts = { title: '压力测试', purpose: 'NATIONAL', year: YEAR, sheetCode: 'NATIONAL', sheetVersion: version };
  return ask('POST', '/evaluations', { ...facts, selfBy: '2090-01-10', reviewBy: '2090-02-10', objectionsDays: 0 });
}

/** What the statements logged from here on say, with their parameters in place. */
function statementsAfter(offset) {
  const lines = readFileSync(log).subarray(offset).toString('utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line)).filter(({ user }) => user === 'duikou_app').flatMap(({ message, detail }) => {
    const sql = /^execute [^:]+: (.*)$/s.exec(message)?.[1];
    const parameters = [...(detail ?? '').matchAll(/\$\d+ = (NULL|'(?:[^']|'')*')/gs)].map(([, value]) => value);
    return sql ? [sql.replace(/\$(\d+)/g, (_, index) => parameters[index - 1])] : [];
  });
}

/** Those that read the records behind figures, as the coordinator, who is told to the database first. */
function measuresOf(statements) {
  const first = statements.findIndex((sql) => KEEPING.test(sql));
  const caller = statements.slice(0, first).findLast((sql) => sql.includes("set_config('duikou.reach'"));
  const reading = statements.flatMap((sql) => KEEPING.exec(sql)?.[1] ?? []);
  const sums = 'select measure, count(*), sum(value), sum(net), count(distinct alike)';
  return [caller, ...reading.map((records) => `${sums} from (${records}) as behind group by measure`)].map((sql) => `${sql};\n`).join('');
}

function measured(name, by, milliseconds) {
  console.log(JSON.stringify({ name, by, rate: 1000 / milliseconds, work: 0, seconds: 1, p50: milliseconds, p99: milliseconds }));
}

async function timed(call) {
  const began = performance.now();
  await call();
  return performance.now() - began;
}

const offset = statSync(log).size;
const first = await prepared();
await ask('POST', `/evaluations/${first.id}/open`);
await sleep(500);
writeFileSync(`${folder}/snapshot.sql`, measuresOf(statementsAfter(offset)));

const asApplication = database.replace('postgres@', 'duikou_app@');
const reading = () => execFileSync('psql', ['-q', '-v', 'ON_ERROR_STOP=1', '-o', '/dev/null', '-f', `${folder}/snapshot.sql`, asApplication]);
for (let round = 0; round < 3; round++) {
  measured('snapshot', 'statements', await timed(reading));
  const { id } = await prepared();
  measured('snapshot', 'one', await timed(() => ask('POST', `/evaluations/${id}/open`)));
}
