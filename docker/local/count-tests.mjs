// Adds up the tests of a run and says so in one line; fails when a test or a whole part failed, or a suite was empty.
// Usage: node count-tests.mjs REPORTS [FAILED-PART…]
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [reports, ...failedParts] = process.argv.slice(2);
const readJson = (name) => {
  const file = join(reports, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
};

/** What Maven says at the end: the files of Surefire lose tests where a class has some of jqwik and some of Jupiter. */
function backend() {
  const log = join(reports, 'backend.log');
  const text = existsSync(log) ? readFileSync(log, 'utf8') : '';
  const sum = { passed: 0, failed: 0 };
  for (const [, ...numbers] of text.matchAll(/^\[[A-Z]+\] Tests run: (\d+), Failures: (\d+), Errors: (\d+), Skipped: (\d+)\s*$/gm)) {
    const [run, failures, errors, skipped] = numbers.map(Number);
    sum.failed += failures + errors;
    sum.passed += run - failures - errors - skipped;
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
