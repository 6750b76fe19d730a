import type { Column } from '../description'
import type { ListSearch } from './search'

/** The columns of a list: those chosen, what only this search tells, and what adds up to the figure that opened it. */
export function shownColumns<Row>(
  columns: readonly Column<Row>[],
  chosen: readonly Column<Row>[],
  search: ListSearch,
  sumOf: string | null | undefined,
): readonly Column<Row>[] {
  const summed = sumOf && (search.attributedTo ? attributed(sumOf) : sumOf)
  return told(columns, search).filter(
    (column) => column.key === summed || (column.onlyWith ? !column.optional : chosen.includes(column)),
  )
}

/** Without those that this search does not tell. */
export function told<Row>(columns: readonly Column<Row>[], search: ListSearch): readonly Column<Row>[] {
  return columns.filter(({ onlyWith }) => !onlyWith || search[onlyWith] !== undefined)
}

/** The field that adds up to a net figure. */
function attributed(field: string): string {
  return `attributed${field.charAt(0).toUpperCase()}${field.slice(1)}`
}
