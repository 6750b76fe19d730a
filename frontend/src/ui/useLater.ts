import { startTransition, useEffect, useState } from 'react'

/**
 * False at the first drawing, true soon after: for what is large and may follow what stands around it. It is then drawn
 * in steps between which the browser answers.
 */
export function useLater(): boolean {
  const [later, setLater] = useState(false)
  useEffect(() => startTransition(() => setLater(true)), [])
  return later
}
