import type { FormInstance } from 'antd'
import { useState } from 'react'
import type { PlacedError } from './problems'
import { dropErrors, showErrors, unmended } from './shownErrors'

type Problems = [readonly PlacedError[], (placed: PlacedError[]) => void, (changed: unknown) => void]

/**
 * What was last found wrong with the facts of a form; to show it is to show it at its fields as well, and what somebody
 * changes is no longer told of.
 */
export function useProblems(form: FormInstance): Problems {
  const [placed, setPlaced] = useState<readonly PlacedError[]>([])
  const show = (found: PlacedError[]) => {
    setPlaced(found)
    showErrors(form, found)
  }
  const drop = (changed: unknown) => {
    dropErrors(form, changed)
    setPlaced(unmended(placed, changed))
  }
  return [placed, show, drop]
}
