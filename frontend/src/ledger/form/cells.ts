import type { Facts } from '../description'
import type { Field } from '../facts/fields'
import { asFacts } from '../facts/values'

/** A row that is added to these: empty, but for its number. */
export function freshRow(field: Field, rows: readonly unknown[]): Facts {
  const serial = field.fields?.find(({ serial }) => serial)?.name
  if (!serial) return {}
  const numbers = rows.map((row) => asFacts(row)[serial]).filter((one) => typeof one === 'number')
  return { [serial]: Math.max(0, ...numbers) + 1 }
}

/** What is asked of a row: of one just added not what can only be told later, unless it is told already. */
export function cells(field: Field, row: unknown, added: boolean): readonly Field[] {
  const told = asFacts(row)
  return (field.fields ?? []).filter(({ name, later }) => !later || !added || told[name] != null)
}
