import { readStored } from '~/ui/useStored'
import type { Narrative } from './narrative'
import type { Written } from './SectionSaver'

interface Unsaved {
  base: Written
  text: Narrative
}

/** What a person wrote in a section and could not save, kept in this browser only. */
export function unsaved(username: string, plan: string, section: string) {
  const key = `duikou.${username}.plan.${plan}.${section}`
  return {
    read: () => readStored<Unsaved>(key),
    keep: (base: Written, text: Narrative) => localStorage.setItem(key, JSON.stringify({ base, text })),
    forget: () => localStorage.removeItem(key),
  }
}
