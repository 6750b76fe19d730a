import type { Figure } from './queries'

/** What a figure leaves out and tells beside it, each with its words. */
export function besidesOf({ oneSided, sent, disputed }: Figure) {
  const parts = [
    ['figure.oneSided', oneSided],
    ['figure.sent', sent],
    ['figure.disputed', disputed],
  ] as const
  return parts.flatMap(([label, part]) => (part ? [{ label, ...part }] : []))
}
