import { useTexts } from '~/i18n'

/** What every step in a round has in common: rounds are read anew, and it is said that it was done. */
export function useAbout() {
  const { t } = useTexts()
  return { about: 'evaluations', done: t('evaluation.done') }
}
