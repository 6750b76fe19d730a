import type { ReactNode } from 'react'

/** A wide table, in a frame of its own that scrolls. */
export function Scrolled({ children }: { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <div className="plan-scroll" tabIndex={0}>
      {children}
    </div>
  )
}
