import { useTexts } from '~/i18n'
import { decimal } from '~/ui/format'
import type { Group } from './kinds'

/** How many there are of a kind; the API stops counting at a bound and the screen says so. */
export function useCount(): (group: Pick<Group, 'total' | 'capped'>) => string {
  const { t } = useTexts()
  return ({ total, capped }) => t('list.total', { count: `${decimal(total)}${capped ? '+' : ''}` })
}
