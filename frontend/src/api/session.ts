/**
 * The signed-in session as the page sees it. When it ends, requests wait here until the person has signed in
 * again in another window, so nothing typed is lost; then each is sent once more.
 */
const channel = new BroadcastChannel('duikou-session')
const watchers = new Set<() => void>()
let waiting: { settle: (renewed: boolean) => void; done: Promise<boolean> } | undefined
let person: string | undefined

export const session = {
  establish(username: string): void {
    person = username
  },

  /** Who signed in when the page was opened. */
  get person(): string | undefined {
    return person
  },

  isExpired: (): boolean => waiting !== undefined,

  watch(watcher: () => void): () => void {
    watchers.add(watcher)
    return () => watchers.delete(watcher)
  },

  /** Resolves to true once signed in again, to false when the person gives up. */
  renewed(): Promise<boolean> {
    waiting ??= open()
    return waiting.done
  },

  settle(renewed: boolean): void {
    waiting?.settle(renewed)
    waiting = undefined
    notify()
  },

  /** Called by the page that the sign-in returns to. */
  announce(): void {
    channel.postMessage('signed-in')
  },
}

function open() {
  let settle: (renewed: boolean) => void = () => undefined
  const done = new Promise<boolean>((resolve) => {
    settle = resolve
  })
  queueMicrotask(notify)
  return { settle, done }
}

function notify(): void {
  for (const watcher of watchers) watcher()
}

channel.onmessage = () => session.settle(true)
