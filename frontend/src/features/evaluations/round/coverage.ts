import type { InputKind, Progress } from '../roundQueries'

type Part = Progress['parts'][number]

/** Somebody who puts points in, and how far he is with each pair. */
export interface CoverageRow {
  kind: InputKind
  username: string | undefined
  cells: Part[]
  done: number
  due: number
}

/** Sides first, then each assessor, then those who lead, in the order in which they come in a round. */
export function rowsOf({ parts }: Progress): CoverageRow[] {
  const rows = new Map<string, CoverageRow>()
  for (const part of parts) {
    const key = `${part.kind} ${part.username ?? ''}`
    const row = rows.get(key) ?? {
      kind: part.kind,
      username: part.username,
      cells: [],
      done: 0,
      due: 0,
    }
    row.cells.push(part)
    row.done += part.done
    row.due += part.due
    rows.set(key, row)
  }
  const order: InputKind[] = ['SELF', 'EXPERT', 'REVIEW']
  return [...rows.values()].sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
}

/** How a cell stands, for a mark beside its numbers. */
export function markOf({ kind, done, due }: Part): 'done' | 'partly' | 'none' | 'recused' | 'count' {
  if (kind === 'REVIEW') return 'count'
  if (due === 0) return 'recused'
  if (done >= due) return 'done'
  return done > 0 ? 'partly' : 'none'
}

export function leftUndone({ parts }: Progress, kind: InputKind): { done: number; due: number } {
  const some = parts.filter((part) => part.kind === kind)
  const sum = (of: 'done' | 'due') => some.reduce((all, part) => all + part[of], 0)
  return { done: sum('done'), due: sum('due') }
}
