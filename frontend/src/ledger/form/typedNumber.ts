import type { FieldKind } from '../facts/fields'

export const ONE_YI_IN_WAN = 10_000

const NUMBER = /^-?(\d+(\.\d*)?|\.\d+)$/
/** More digits than these are not kept exactly by a number. */
const MOST_DIGITS = 15
/** What may stand behind a number, by its kind, and how much it is then worth; 亿 and 万 with or without 元. */
const UNITS: Partial<Record<FieldKind, readonly [RegExp, number][]>> = {
  money: [
    [/\u4ebf\u5143?$/, ONE_YI_IN_WAN],
    [/\u4e07\u5143?$/, 1],
  ],
  percent: [[/%$/, 1]],
}

/** The number that was typed, also in digits as wide as a Chinese character; nothing, or the text itself where it is none. */
export function readNumber(kind: FieldKind, text: string): number | string | null {
  const plain = text.normalize('NFKC').replaceAll('。', '.').replace(/[\s,]/g, '')
  if (plain === '') return null
  const [unit, worth] = UNITS[kind]?.find(([behind]) => behind.test(plain)) ?? [/$/, 1]
  const digits = plain.replace(unit, '')
  if (!NUMBER.test(digits) || digits.replace(/\D/g, '').length > MOST_DIGITS) return text
  return worth === 1 ? Number(digits) : Number((Number(digits) * worth).toPrecision(MOST_DIGITS))
}

export type NumberTrouble = 'unreadable' | 'negative' | 'tooFine' | 'notWhole'

/** What is wrong with a number of that kind, as far as it can be said without asking. */
export function troubleWith(kind: FieldKind, value: unknown): NumberTrouble | undefined {
  if (typeof value === 'string') return 'unreadable'
  if (typeof value !== 'number') return undefined
  if (kind !== 'number' && value < 0) return 'negative'
  if (kind === 'money' && Number(value.toFixed(2)) !== value) return 'tooFine'
  if ((kind === 'count' || kind === 'year') && !Number.isInteger(value)) return 'notWhole'
  return undefined
}
