import i18next from 'i18next'
import { type TermGroup, useTexts } from '~/i18n'
import type { Option } from './options'

/** Every code of an enumeration with its word, in the order in which they are written down. */
export function useTermOptions(group: TermGroup | undefined): Option[] {
  const { language } = useTexts()
  if (!group) return []
  const words: unknown = i18next.getResource(language, 'translation', `term.${group}`)
  return Object.entries(words ?? {}).map(([value, label]) => ({ value, label: String(label) }))
}
