interface Props<K extends string> {
  kinds: readonly K[]
  /** Nothing while they are on the way. */
  counts: Partial<Record<string, number>> | undefined
  text: (kind: K) => string
  chosen: K | undefined
  onChoose: (kind: K | undefined) => void
}

/** How many there are of each kind; a click shows one kind alone, another one all again. */
export function KindButtons<K extends string>({ kinds, counts, text, chosen, onChoose }: Props<K>) {
  if (kinds.length === 0) return null
  return (
    <div className="todo-kinds">
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={chosen === kind}
          onClick={() => onChoose(chosen === kind ? undefined : kind)}
        >
          <strong className="figure">{counts ? (counts[kind] ?? 0) : '…'}</strong>
          {text(kind)}
        </button>
      ))}
    </div>
  )
}
