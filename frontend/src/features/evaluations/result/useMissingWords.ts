import { useTexts } from '~/i18n'
import type { ItemScore } from '../roundQueries'
import { useNumberNames } from './useNumberNames'

/** Says what was wanting and why. */
export function useMissingWords() {
  const { t, term } = useTexts()
  const nameOf = useNumberNames()
  return ({ name, reason }: NonNullable<ItemScore['missing']>) =>
    name
      ? t('result.missingOf', { name: nameOf(name), reason: term('missingReason', reason) })
      : t('result.missing', { reason: term('missingReason', reason) })
}
