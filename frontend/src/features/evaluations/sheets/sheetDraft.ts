import { randomKey } from '~/ui/randomKey'
import type { ItemBasis, ScoreSheet, ScoreSheetFacts, ScoringRule } from './sheetQueries'

/** Where something stands in a sheet, as the API's pointers name it. */
export type Path = readonly (string | number)[]

type Node = Record<string, unknown>

/** By this a part of a list is known while it is typed and moved; the API never sees it. */
const KEY = '$key'

export function pointerOf(path: Path): string {
  return `/${path.join('/')}`
}

export function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (node, name) => (typeof node === 'object' && node !== null ? (node as Node)[name] : undefined),
    document,
  )
}

/** The same with something else at a place; nothing there where it is undefined. */
export function changed<T>(document: T, [name, ...rest]: Path, value: unknown): T {
  if (name === undefined) return value as T
  if (Array.isArray(document)) {
    return document.map((one, i) => (i === name ? changed(one, rest, value) : one)) as T
  }
  const node = (document ?? {}) as Node
  const inner = changed(node[name], rest, value)
  const { [name]: _, ...others } = node
  return (inner === undefined ? others : { ...others, [name]: inner }) as T
}

/** The list with one more at its end, with one less, or with one that has changed its place. */
export function added<T>(list: readonly T[], one: T): T[] {
  return [...list, one]
}

export function moved<T>(list: readonly T[], at: number, by: 1 | -1): T[] {
  const one = list[at]
  if (one === undefined || at + by < 0 || at + by >= list.length) return [...list]
  return list.toSpliced(at, 1).toSpliced(at + by, 0, one)
}

/** Gives every part of a list a key of its own. */
export function keyed<T>(document: T): T {
  return walked(document, (node) => ({ ...node, [KEY]: node[KEY] ?? randomKey() }))
}

/** As the API takes it. */
export function unkeyed<T>(document: T): T {
  return walked(document, ({ [KEY]: _, ...node }) => node)
}

export function keyOf(part: unknown): string {
  return String(valueAt(part, [KEY]))
}

function walked<T>(document: T, change: (node: Node) => Node): T {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    return change(Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, walk(inner)])))
  }
  return walk(document) as T
}

/** What of a sheet is written; the rest the platform says of it. */
export function factsOf(sheet: ScoreSheet): ScoreSheetFacts {
  const { code, titleZh, titleEn, note, purpose, decimals } = sheet
  const { peerGroups, dimensions, multipliers, vetoes } = sheet
  return {
    code,
    titleZh,
    ...(titleEn && { titleEn }),
    ...(note && { note }),
    purpose,
    decimals,
    peerGroups,
    dimensions,
    multipliers,
    vetoes,
  }
}

/** How far numbers are from what they should come to, without the crumbs of binary fractions. */
export function sumOf(numbers: readonly (number | undefined)[]): number {
  return Math.round(numbers.reduce<number>((sum, one) => sum + (one ?? 0), 0) * 10_000) / 10_000
}

/** Of a bonus the points come on top of the dimension. */
export function pointsOf({ items }: ScoreSheetFacts['dimensions'][number]): number {
  return sumOf(items.filter(({ basis }) => basis.type !== 'BONUS').map(({ points }) => points))
}

const emptyRule: Record<ScoringRule['type'], object> = {
  BANDS: { type: 'BANDS', bands: [{}] },
  TARGET: { type: 'TARGET', partial: true },
  GROWTH: { type: 'GROWTH', partial: true },
  MIN_MAX: { type: 'MIN_MAX', lowerIsBetter: false },
  RANK: { type: 'RANK', lowerIsBetter: false },
}

const emptyBasis: Record<ItemBasis['type'], object> = {
  MEASURE: { type: 'MEASURE', figure: 'GROSS', scoring: emptyRule.BANDS },
  EXPRESSION: { type: 'EXPRESSION', scoring: emptyRule.BANDS },
  DEDUCTION: { type: 'DEDUCTION', floor: 0, deductions: [{}] },
  BONUS: { type: 'BONUS' },
  EXPERT: { type: 'EXPERT', assessorsAtLeast: 2, aggregate: 'MEDIAN', levels: [{}, {}] },
}

const emptyItem = { clauses: [], missing: 'ZERO', basis: emptyBasis.MEASURE }

/** What is begun with, wherever something is added. */
export const EMPTY = {
  rule: emptyRule,
  basis: emptyBasis,
  items: emptyItem,
  dimensions: { clauses: [], items: [emptyItem] },
  peerGroups: { pairs: [] },
  deductions: {},
  levels: {},
  bands: {},
  multipliers: {},
  vetoes: {},
}

export const emptySheet = {
  purpose: 'NATIONAL',
  decimals: 2,
  peerGroups: [EMPTY.peerGroups],
  dimensions: [EMPTY.dimensions],
  multipliers: [],
  vetoes: [],
} as unknown as ScoreSheetFacts
