// Sizes of files and methods beside the limits of the house. With --check only what is over a limit, and then fails.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const KINDS = [
  { kind: 'Java', pattern: /^backend\/src\/main\/.*\.java$/, most: 300 },
  { kind: 'Java tests', pattern: /^backend\/src\/test\/.*\.java$/, most: 300 },
  { kind: 'SQL migrations', pattern: /\/V[^/]*\.sql$/, most: 60 },
  { kind: 'TypeScript tests', pattern: /^frontend\/(e2e\/.*|.*\.test)\.tsx?$/, most: 300 },
  { kind: 'TypeScript', pattern: /^frontend\/src\/(?!api\/schema).*\.tsx?$/, most: 250 },
  { kind: 'scripts', pattern: /^(docker|backend\/bench)\/(.*\.(sh|mjs)|local\/[a-z-]+|bench\/run)$/, most: 250 },
];
const LONGEST_METHOD = 30;
const NOT_A_METHOD = /^(if|for|while|switch|try|return|do|else|catch|synchronized|new|throw|yield|case|@|\/|\*|\})/;

const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\0')
  .filter((path) => path && existsSync(path));
const linesOf = (path) => readFileSync(path, 'utf8').trimEnd().split('\n');
const indentOf = (line) => line.length - line.trimStart().length;

/** Methods by their shape after formatting: a head that opens a block, and the brace below it at the same indent. */
function methodsOf(path) {
  const lines = linesOf(path);
  const methods = [];
  lines.forEach((line, start) => {
    const indent = indentOf(line);
    if (indent === 0 || NOT_A_METHOD.test(line.trim()) || !/^[\w<][^=;]*\(/.test(line.trim())) return;
    const open = lines.findIndex((other, i) => i >= start && (other.endsWith('{') || /[;}]$/.test(other)));
    if (open < 0 || !lines[open].endsWith('{')) return;
    const end = lines.findIndex((other, i) => i > open && other.startsWith(`${' '.repeat(indent)}}`));
    if (end > 0) methods.push({ where: `${path}:${start + 1}`, size: end - open - 1 });
  });
  return methods;
}

function summary(kind, sized, most) {
  const sizes = sized.map(({ size }) => size).sort((a, b) => a - b);
  const at = (share) => sizes[Math.floor((sizes.length - 1) * share)] ?? 0;
  const cells = [sizes.length, at(0.5), at(0.9), at(1), most].map((cell) => String(cell).padStart(7));
  return kind.padEnd(18) + cells.join('');
}

/** Lines that are comment and nothing else, of all that are not empty. */
function commentShare(sized) {
  const lines = sized.flatMap(({ where }) => linesOf(where).map((line) => line.trim())).filter(Boolean);
  const comments = lines.filter((line) => /^(\/\/|\/?\*|--|#(?!!))/.test(line));
  return `${((100 * comments.length) / Math.max(lines.length, 1)).toFixed(1)} %`.padStart(10);
}

const rest = new Set(files);
const take = (pattern) => [...rest].filter((path) => pattern.test(path) && rest.delete(path));
const groups = KINDS.map(({ kind, pattern, most }) => ({
  kind,
  most,
  sized: take(pattern).map((path) => ({ where: path, size: linesOf(path).length })),
}));
const java = groups[0].sized.map(({ where }) => where);
groups.push({ kind: 'Java methods', most: LONGEST_METHOD, sized: java.flatMap(methodsOf) });

const over = groups.flatMap(({ kind, most, sized }) =>
  sized.filter(({ size }) => size > most).map(({ where, size }) => `${where}: ${size} lines, at most ${most} (${kind})`),
);
if (process.argv[2] !== '--check') {
  console.log(`${''.padEnd(18)}  count median    p90   most  limit  comments`);
  for (const { kind, sized, most } of groups) {
    console.log(summary(kind, sized, most) + (most === LONGEST_METHOD ? '' : commentShare(sized)));
  }
}
for (const line of over) console.log(line);
if (process.argv[2] === '--check' && over.length) process.exitCode = 1;
