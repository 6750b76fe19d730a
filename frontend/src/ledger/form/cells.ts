import type { Field } from '../facts/fields'
import { asFacts } from '../facts/values'

/** What is asked of a row: of one just added not what can only be told later, unless it is told already. */
export function cells(field: Field, row: unknown, added: boolean): readonly Field[] {
  const told = asFacts(row)
  return (field.fields ?? []).filter(({ name, later }) => !later || !added || told[name] != null)
}
