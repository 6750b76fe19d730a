import type { Language } from '~/i18n'

const WAN_PER_YI = 10_000

/** 万元 below one 亿元, 亿元 from there on; in English CNY, millions from one million on. */
export function formatMoney(wan: number, language: Language): string {
  if (language === 'en') {
    return Math.abs(wan) < 100 ? `CNY ${decimal(wan * 10_000, 0)}` : `CNY ${decimal(wan / 100, 2)} million`
  }
  return Math.abs(wan) < WAN_PER_YI ? `${decimal(wan, 2)} 万元` : `${decimal(wan / WAN_PER_YI, 2)} 亿元`
}

/** The same to the last cent: two sides may differ by very little. */
export function formatMoneyExactly(wan: number, language: Language): string {
  if (language === 'en') {
    return Math.abs(wan) < 100 ? `CNY ${decimal(wan * 10_000, 2)}` : `CNY ${decimal(wan / 100, 4)} million`
  }
  return Math.abs(wan) < WAN_PER_YI ? `${decimal(wan, 2)} 万元` : `${decimal(wan / WAN_PER_YI, 6)} 亿元`
}

/** The exact amount, for where the rounded one is not enough. */
export function formatWan(wan: number): string {
  return `${decimal(wan, 2)} 万元`
}

/** The same without its unit, for a column that has it in the heading: points stand below one another. */
export function wanInColumn(wan: number): string {
  return wan.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
}

export function decimal(value: number, digits = 2): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: digits })
}

export function formatDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number)
  if (!year || !month) return date
  if (language === 'en') {
    const name = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' })
    const words = name.format(Date.UTC(year, month - 1, 1))
    return day ? `${day} ${words} ${year}` : `${words} ${year}`
  }
  return day ? `${year}年${month}月${day}日` : `${year}年${month}月`
}

const SHANGHAI = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** The same for a file: it sorts as it is written. */
export function instantInFile(instant: string): string {
  return SHANGHAI.format(new Date(instant))
}

/** An instant as people in China read it on their clock. */
export function formatInstant(instant: string, language: Language): string {
  const [date = '', time = ''] = SHANGHAI.format(new Date(instant)).split(' ')
  return `${formatDate(date, language)} ${time}`
}

/** An amount in 万元 as a number of the unit in which others stand. */
export function inUnit(unit: string, wan: number): number {
  return unit === '亿元' ? wan / WAN_PER_YI : wan
}
