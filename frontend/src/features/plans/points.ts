/** A period of a series by its first day: a year, a quarter or a month. */
export function pointName(from: string, interval: string): string {
  const [year = '', month = ''] = from.split('-')
  if (interval === 'YEAR') return year
  return interval === 'QUARTER' ? `${year} Q${Math.ceil(Number(month) / 3)}` : `${year}-${month}`
}
