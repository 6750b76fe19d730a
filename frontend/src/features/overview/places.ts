import type { Pair } from '~/api/types'
import grid from './tiles.json'

export const TILE = 56
export const GRID = { columns: grid.cols, rows: grid.rows }
export const tiles = grid.tiles

export interface Place {
  x: number
  y: number
}

/** Where cities stand within the tile of their province, so that their lines do not fall upon that of the province. */
const OFFSETS = [
  { x: 0.78, y: 0.25 },
  { x: 0.25, y: 0.78 },
]

/** The place of a province, or of a city within its province; none for what the grid does not show. */
export function placeOf(regionCode: string): Place | undefined {
  const province = `${regionCode.slice(0, 2)}0000`
  const tile = tiles.find(({ code }) => code === province)
  if (!tile) return undefined
  const cities = grid.cities.filter((city) => city.province === province)
  const index = cities.findIndex(({ code }) => code === regionCode)
  const { x, y } = OFFSETS[index] ?? { x: 0.5, y: 0.5 }
  return { x: (tile.col + x) * TILE, y: (tile.row + y) * TILE }
}

/** Where the names of cities stand: in the corner of the tile that lies beyond the point where their lines end. */
export const cityNames = grid.cities.flatMap(({ code, name }) => {
  const place = placeOf(code)
  if (!place) return []
  const [left, top] = [place.x, place.y].map((at) => Math.floor(at / TILE) * TILE) as [number, number]
  const above = place.y - top < TILE / 2
  return [
    above
      ? { code, name, x: left + TILE - 4, y: top + 10, anchor: 'end' as const }
      : { code, name, x: left + 4, y: top + TILE - 10, anchor: 'start' as const },
  ]
})

/** From the Northeast to the East, bowed so that lines of neighbours can be told apart. */
export function flowOf(
  { northeast, east }: Pair,
  placeOf: (regionCode: string) => Place | undefined,
): string | undefined {
  const from = placeOf(northeast.code)
  const to = east && placeOf(east.code)
  if (!from || !to) return undefined
  const bow = 0.18 * (to.x < from.x ? 1 : -1)
  const x = (from.x + to.x) / 2 + (to.y - from.y) * bow
  const y = (from.y + to.y) / 2 - (to.x - from.x) * bow
  return `M${from.x} ${from.y}Q${x.toFixed(1)} ${y.toFixed(1)} ${to.x} ${to.y}`
}

/** Thicker for more, but never gone: the root keeps small ones in sight beside large ones. */
export function widthOf(value: number, most: number): number {
  return 2 + (most > 0 ? Math.sqrt(value / most) * 4 : 0)
}
