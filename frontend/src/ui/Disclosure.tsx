import { type ReactNode, useEffect, useRef } from 'react'
import './disclosure.css'

interface Props {
  label: ReactNode
  children: ReactNode
}

/** A button that opens a panel; Escape or a click elsewhere closes it again. */
export function Disclosure({ label, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null)

  useEffect(() => {
    // Beside the button, what opened takes up a row of the page, which is elsewhere to whoever clicks there.
    const close = (event: Event) => {
      const open = details.current
      if (!open?.open) return
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return
        open.querySelector('summary')?.focus()
      } else if (event.target instanceof Node && event.target !== open && open.contains(event.target)) return
      open.open = false
    }
    document.addEventListener('pointerdown', close)
    document.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('keydown', close)
    }
  }, [])

  return (
    <details className="disclosure" ref={details}>
      <summary>{label}</summary>
      <div className="disclosure-panel">{children}</div>
    </details>
  )
}
