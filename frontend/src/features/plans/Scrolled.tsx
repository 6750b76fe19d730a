import type { ReactNode } from 'react'

/** A wide table, in a frame of its own that scrolls. */
export function Scrolled({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="plan-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
