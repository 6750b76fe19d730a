interface Part {
  points: number
  counts: boolean
}

/** What is left out and by how much the rest is multiplied for it; nothing where all of it counts, or none. */
export function stretchOf<P extends Part>(parts: P[]) {
  const left = parts.filter(({ counts }) => !counts)
  const sum = (some: P[]) => Number(some.reduce((points, part) => points + part.points, 0).toFixed(2))
  const counted = sum(parts.filter(({ counts }) => counts))
  return left.length === 0 || counted === 0 ? undefined : { left, whole: sum(parts), counted }
}
