import type { FormInstance } from 'antd'
import { useState } from 'react'
import type { PlacedError } from './problems'
import { showErrors } from './shownErrors'

/** What was last found wrong with the facts of a form; to show it is to show it at its fields as well. */
export function useProblems(form: FormInstance): [readonly PlacedError[], (placed: PlacedError[]) => void] {
  const [placed, setPlaced] = useState<readonly PlacedError[]>([])
  const show = (found: PlacedError[]) => {
    setPlaced(found)
    showErrors(form, found)
  }
  return [placed, show]
}
