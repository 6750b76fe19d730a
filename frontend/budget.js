// Fails the build when a first visit would load more JavaScript than promised. Kilobytes are gzipped.
import { readFileSync, statSync } from 'node:fs'

const DIST = new URL('./dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', DIST), 'utf8'))
const START = ['index.html', 'src/i18n/zh-CN/index.ts']

const BUDGETS = [
  { page: 'first route', most: 300, entries: [...START, 'src/features/workbench/Workbench.tsx'] },
  { page: 'list page', most: 380, entries: [...START, 'src/features/projects/ProjectsPage.tsx'] },
]

function filesOf(entry, seen = new Set()) {
  const chunk = manifest[entry]
  if (!chunk) throw new Error(`${entry} is not in the build`)
  if (seen.has(chunk.file)) return seen
  seen.add(chunk.file)
  for (const imported of chunk.imports ?? []) filesOf(imported, seen)
  return seen
}

function kilobytes(entries) {
  const files = new Set(entries.flatMap((entry) => [...filesOf(entry)]))
  const bytes = [...files].map((file) => statSync(new URL(`${file}.gz`, DIST)).size)
  return bytes.reduce((sum, size) => sum + size, 0) / 1024
}

for (const { page, most, entries } of BUDGETS) {
  const size = kilobytes(entries)
  process.stdout.write(`${page}: ${size.toFixed(0)} KB of ${most} KB\n`)
  if (size > most) process.exitCode = 1
}
