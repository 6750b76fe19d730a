import { todayInChina } from '~/ui/today'
import type { ListSearch } from './search'

/** What the file of a list is called: by the day of which the list tells. */
export function fileName(title: string, { asOf }: ListSearch, today = todayInChina()): string {
  return `${title}-${typeof asOf === 'string' ? asOf : today}.csv`
}
