import type { Texts } from '~/i18n'
import { dayFault } from '~/routing/day'

/** Why nothing can be told of a day, in a sentence; empty where it can. */
export function dayText(day: string, t: Texts['t']): string {
  const fault = dayFault(day)
  return fault ? t(`shell.dayFault.${fault}`, { day }) : ''
}
