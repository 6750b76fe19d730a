import { useStored } from '~/ui/useStored'
import type { Column, LedgerRow, ListedLedger } from '../description'

export const DENSITIES = ['comfortable', 'compact'] as const
export type Density = (typeof DENSITIES)[number]

export interface ViewSettings<Row> {
  /** What there is to choose from. */
  columns: readonly Column<Row>[]
  visible: readonly Column<Row>[]
  density: Density
  toggle: (key: string) => void
  setDensity: (density: Density) => void
}

/** Columns and density, remembered for each person and ledger. The name always stays. */
export function useViewSettings<Row extends LedgerRow>(
  { name, columns: all }: ListedLedger<Row>,
  username: string,
): ViewSettings<Row> {
  const columns = all.filter(({ onlyWith }) => !onlyWith)
  const usual = columns.filter((column) => !column.optional).map(({ key }) => key)
  const [keys, setKeys] = useStored(`duikou.${username}.${name}.columns`, usual)
  const [density, setDensity] = useStored<Density>(`duikou.${username}.density`, 'comfortable')
  return {
    columns,
    visible: columns.filter(({ key }) => key === 'name' || keys.includes(key)),
    density,
    setDensity,
    toggle: (key) => setKeys(keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key]),
  }
}
