import { useEffect, useEffectEvent } from 'react'
import { preferences } from './preferences'

/** Single keys that act on the page, unless the person is typing, a dialog is open or they are switched off. */
export function useShortcuts(actions: Record<string, () => void>): void {
  const act = useEffectEvent((event: KeyboardEvent) => {
    const action = actions[event.key]
    if (!action || !mayAct(event)) return
    event.preventDefault()
    action()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => act(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

function mayAct(event: KeyboardEvent): boolean {
  if (!preferences().shortcuts || event.ctrlKey || event.metaKey || event.altKey) return false
  const { target } = event
  const typing = target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]')
  return !typing && !document.querySelector('[aria-modal="true"], dialog[open]')
}
