// Adds up the tests of a run and says so in one line; fails when a test or a whole part failed, or a suite was empty.
// Usage: node count-tests.mjs REPORTS [FAILED-PART…]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [reports, ...failedParts] = process.argv.slice(2);
const readJson = (name) => {
  const file = join(reports, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
};

/** Surefire and Failsafe write one XML file a class, with its counts as attributes of the first element. */
function backend() {
  const sum = { passed: 0, failed: 0 };
  for (const folder of ['surefire-reports', 'failsafe-reports'].map((name) => join('backend/target', name))) {
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      const suite = name.endsWith('.xml') && readFileSync(join(folder, name), 'utf8').match(/<testsuite [^>]*>/)?.[0];
      if (!suite) continue;
      const count = (attribute) => Number(suite.match(new RegExp(`\\s${attribute}="(\\d+)"`))?.[1] ?? 0);
      const bad = count('failures') + count('errors');
      sum.failed += bad;
      sum.passed += count('tests') - bad - count('skipped');
    }
  }
  return sum;
}

function client() {
  const report = readJson('client.json');
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}

function journeys() {
  const stats = readJson('journeys.json')?.stats;
  return { passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: stats?.unexpected ?? 0 };
}

const suites = { backend: backend(), client: client(), journeys: journeys() };
const empty = Object.keys(suites).filter((name) => suites[name].passed + suites[name].failed === 0);
const alone = [...new Set([...failedParts, ...empty])].filter((name) => !suites[name]?.failed);

const total = (key) => Object.values(suites).reduce((sum, suite) => sum + suite[key], 0);
const failed = total('failed') + alone.length;

console.log();
for (const [name, suite] of Object.entries(suites)) console.log(`${name}: ${suite.passed} of ${suite.passed + suite.failed}`);
for (const name of alone) console.log(`${name}: ${failedParts.includes(name) ? 'failed' : 'ran no test'}`);
console.log(`${total('passed')} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
