// Asks each endpoint once and writes the SQL that the application then sent to PostgreSQL as a script of pgbench, so that
// both are measured on the very same statements: NAME.sql, and NAME.variables with their values.
// Usage: statements.mjs API FOLDER SERVER_LOG ENDPOINTS   (the log in PostgreSQL's JSON form, with all statements)
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const [api, folder, log, endpoints] = process.argv.slice(2);
const SAMPLE = { pair: 'HL-GD', stage: 'STARTED', number: 4243 };
const hex = (number) => number.toString(16).padStart(12, '0');

async function ask(account, method, path, number) {
  const token = readFileSync(`${folder}/${account}.token`, 'utf8');
  const filled = path.replace('{pair}', SAMPLE.pair).replace('{stage}', SAMPLE.stage).replace('{id}', `01920000-0000-7000-8000-${hex(number)}`);
  const headers = { authorization: `Bearer ${token}`, ...(method === 'POST' ? { 'if-match': '"2.1.1"' } : {}) };
  const response = await fetch(api + encodeURI(decodeURI(filled)), { method, headers });
  if (!response.ok) throw new Error(`${method} ${filled} as ${account}: ${response.status} ${await response.text()}`);
}

/** The statements that were logged from here on, each with its parameters in order. */
function statementsAfter(offset) {
  const lines = readFileSync(log).subarray(offset).toString('utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line)).filter(({ user }) => user === 'duikou_app').flatMap(({ message, detail }) => {
    const sql = /^(?:execute [^:]+|statement): (.*)$/s.exec(message)?.[1];
    return sql ? [{ sql, parameters: parametersOf(detail ?? '') }] : [];
  });
}

function parametersOf(detail) {
  return [...detail.matchAll(/\$\d+ = (?:NULL|'((?:[^']|'')*)')/gs)].map(([, value]) => value?.replaceAll("''", "'"));
}

/** Each parameter stays one; those that a request chooses anew are taken from a random number. */
function scriptOf(statements, random, number) {
  const variables = {};
  const texts = statements.map(({ sql, parameters }, s) =>
    sql.replace(/\$(\d+)/g, (_, index) => {
      const value = parameters[index - 1];
      if (value === undefined) return 'null';
      if (value === '') return "''::text"; // pgbench knows no empty variable
      if (random.pair && value === SAMPLE.pair) return '((:pairs)::text[])[(:pair)::int]';
      if (random.stage && value === SAMPLE.stage) return '((:stages)::text[])[(:stage)::int]';
      if (value.endsWith(hex(number))) return `('${value.slice(0, -12)}' || lpad(to_hex((:n)::bigint), 12, '0'))::uuid`;
      variables[`p${s}_${index}`] = /^[0-9a-f]{64}$/.test(value) ? 'pgbench' : value;
      return `:p${s}_${index}`;
    }),
  );
  return { script: `${texts.join(';\n')};\n`, variables };
}

function choices(path, method) {
  const lines = [];
  if (path.includes('{pair}')) lines.push('\\set pair random(1, 7)');
  if (path.includes('{stage}')) lines.push('\\set stage random(1, 7)');
  if (path.includes('{id}')) lines.push(method === 'POST' ? '\\set i :i + 1\n\\set n :first + :client_id + 16 * :i' : '\\set n random(1, :largest)');
  return lines.map((line) => `${line}\n`).join('');
}

for (const line of readFileSync(endpoints, 'utf8').split('\n').filter(Boolean)) {
  const [name, account, method, path, first] = line.split(/\s+/);
  const number = first ? Number(first) : SAMPLE.number;
  await ask(account, method, path, number);
  await sleep(300);
  const offset = statSync(log).size;
  await ask(account, method, path, method === 'POST' ? number + 1 : number);
  await sleep(300);
  const random = { pair: path.includes('{pair}'), stage: path.includes('{stage}') };
  const { script, variables } = scriptOf(statementsAfter(offset), random, method === 'POST' ? number + 1 : number);
  writeFileSync(`${folder}/${name}.sql`, choices(path, method) + script);
  writeFileSync(`${folder}/${name}.variables`, Object.entries(variables).map(([key, value]) => `${key}=${value}\0`).join(''));
}
