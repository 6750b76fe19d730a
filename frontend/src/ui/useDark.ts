import { useSyncExternalStore } from 'react'
import { usePreferences } from './preferences'

const system = matchMedia('(prefers-color-scheme: dark)')

function watch(watcher: () => void): () => void {
  system.addEventListener('change', watcher)
  return () => system.removeEventListener('change', watcher)
}

export function useDark(): boolean {
  const { scheme } = usePreferences()
  const systemDark = useSyncExternalStore(watch, () => system.matches)
  return scheme === 'dark' || (scheme === 'system' && systemDark)
}
