/** The year that these days make up, or nothing where they are no whole one. */
export function yearOf(from: string, to: string): string | undefined {
  const year = from.slice(0, 4)
  return from === `${year}-01-01` && to === `${year}-12-31` ? year : undefined
}
