import { useSyncExternalStore } from 'react'

export const LANGUAGES = ['zh-CN', 'en'] as const
export const SCHEMES = ['system', 'light', 'dark'] as const
export const TEXT_SIZES = ['normal', 'large', 'largest'] as const

export interface Preferences {
  language: (typeof LANGUAGES)[number]
  scheme: (typeof SCHEMES)[number]
  textSize: (typeof TEXT_SIZES)[number]
  /** Single-key shortcuts can be switched off (WCAG 2.1.4). */
  shortcuts: boolean
}

const KEY = 'duikou.preferences'
const DEFAULTS: Preferences = { language: 'zh-CN', scheme: 'system', textSize: 'normal', shortcuts: true }

const watchers = new Set<() => void>()
let current = read()

function read(): Preferences {
  try {
    return { ...DEFAULTS, ...JSON.parse(localStorage.getItem(KEY) ?? '{}') }
  } catch {
    return DEFAULTS
  }
}

export function preferences(): Preferences {
  return current
}

export function prefer(change: Partial<Preferences>): void {
  current = { ...current, ...change }
  localStorage.setItem(KEY, JSON.stringify(current))
  for (const watcher of watchers) watcher()
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(watch, preferences)
}
