import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { breaches, FLOORS } from './floors'

const sources = Object.entries(
  import.meta.glob<string>('../**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }),
).map(([path, text]) => ({ path: path.replace('../', ''), text }))
const written = sources.filter(
  ({ path }) => !path.endsWith('.test.ts') && !path.startsWith('./') && !path.startsWith('api/schema'),
)

describe('the floors of the client', () => {
  it('are not crossed upwards, and features never import each other', () => {
    expect(written.flatMap(({ path, text }) => breaches(path, text))).toEqual([])
  })
  it('would be noticed', () => {
    expect(
      breaches('features/pairs/PairPage.tsx', "import { x } from '~/features/projects/api'"),
    ).toHaveLength(1)
    expect(breaches('features/pairs/PairPage.tsx', "import { x } from '../projects/api'")).toHaveLength(1)
    expect(breaches('ledger/StateTag.tsx', "import { x } from '~/features/projects/api'")).toHaveLength(1)
    expect(breaches('ui/format.ts', "import('~/ledger/refresh')")).toHaveLength(1)
  })
  it('hold every folder', () => {
    const folders = new Set(written.map(({ path }) => path.split('/')[0]))
    expect([...folders].filter((folder) => folder && !FLOORS.includes(folder))).toEqual([])
  })
})

it('texts stand in i18n only', () => {
  const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
  const allowed = /^(i18n\/|ui\/format\.ts|app\/AccountMenu\.tsx|ledger\/list\/csv\.ts)/
  const found = written.filter(
    ({ path, text }) => !allowed.test(path) && /[\u4e00-\u9fff]/.test(withoutComments(text)),
  )
  expect(found.map(({ path }) => path)).toEqual([])
})

it('no file outgrows its subject', () => {
  const tall = written.filter(({ text }) => text.split('\n').length > 250)
  expect(tall.map(({ path }) => path)).toEqual([])
})

it('the page says its language before anything has loaded', () => {
  expect(readFileSync(new URL('../../index.html', import.meta.url), 'utf8')).toContain('lang="zh-CN"')
})
