import { createContext, useContext } from 'react'
import type { Compiled } from './queries'

/** A place in the text that is chosen, to be looked at beside it. */
export interface ChosenField {
  section: string
  field: string
}

interface Fields {
  compiled: Compiled | undefined
  chosen: string | undefined
}

/** What the ledger says in the places of the text, as it was read last. */
export const FieldsContext = createContext<Fields>({ compiled: undefined, chosen: undefined })

export function useFields(): Fields {
  return useContext(FieldsContext)
}

export const figureOf = (compiled: Compiled | undefined, field: unknown) =>
  compiled?.figures.find((one) => one.field === field)
export const tableOf = (compiled: Compiled | undefined, field: unknown) =>
  compiled?.tables.find((one) => one.field === field)
export const chartOf = (compiled: Compiled | undefined, field: unknown) =>
  compiled?.charts.find((one) => one.field === field)
