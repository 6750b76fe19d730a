import type { components } from '~/api/schema'
import { GRID, type Place, placeOf as placeInGrid, TILE, tiles } from './places'

export type CountryMap = components['schemas']['CountryMap']

/** What the flows are drawn upon: the schematic grid, or the map that the operator has put in. */
export interface Ground {
  width: number
  height: number
  placeOf: (regionCode: string) => Place | undefined
}

export interface Outline {
  code: string
  role: string | null
  /** Rings that enclose something, and lines that enclose nothing. */
  area: string
  line: string
}

export interface DrawnMap extends Ground {
  outlines: Outline[]
}

export const gridGround: Ground = {
  width: GRID.columns * TILE,
  height: GRID.rows * TILE,
  placeOf: placeInGrid,
}

const WIDTH = 640
const MARGIN = 8
/** A city that the map does not have stands a little off the middle of its province. */
const CITY_OFFSET = 14

/** Albers' equal-area projection with the parallels and the meridian that are usual for maps of the whole country. */
const RADIAN = Math.PI / 180
const [FIRST, SECOND, MERIDIAN] = [25 * RADIAN, 47 * RADIAN, 105 * RADIAN]
const CONE = (Math.sin(FIRST) + Math.sin(SECOND)) / 2
const AT_FIRST = Math.cos(FIRST) ** 2 + 2 * CONE * Math.sin(FIRST)

function projected([longitude = 0, latitude = 0]: number[]): Place {
  const radius = Math.sqrt(AT_FIRST - 2 * CONE * Math.sin(latitude * RADIAN)) / CONE
  const angle = CONE * (longitude * RADIAN - MERIDIAN)
  return { x: radius * Math.sin(angle), y: radius * Math.cos(angle) }
}

const isRing = (outline: number[][]) => String(outline[0]) === String(outline.at(-1)) && outline.length > 2

export function drawn(map: CountryMap): DrawnMap {
  const places = map.areas.flatMap(({ outlines }) => outlines.flat()).map(projected)
  const left = least(places.map(({ x }) => x))
  const top = least(places.map(({ y }) => y))
  const right = -least(places.map(({ x }) => -x))
  const bottom = -least(places.map(({ y }) => -y))
  const scale = (WIDTH - 2 * MARGIN) / (right - left || 1)
  const place = (point: number[]): Place => {
    const { x, y } = projected(point)
    return { x: MARGIN + (x - left) * scale, y: MARGIN + (y - top) * scale }
  }
  const path = (outline: number[][]) =>
    outline.map((point, i) => `${i ? 'L' : 'M'}${at(place(point))}`).join('') + (isRing(outline) ? 'Z' : '')
  const named = new Map(map.areas.map((area) => [area.code, place(area.label ?? middle(area.outlines))]))
  return {
    width: WIDTH,
    height: Math.round((bottom - top) * scale + 2 * MARGIN),
    outlines: map.areas.map(({ code, outlines }) => ({
      code,
      role: tiles.find((tile) => tile.code === code)?.role ?? null,
      area: outlines.filter(isRing).map(path).join(''),
      line: outlines
        .filter((outline) => !isRing(outline))
        .map(path)
        .join(''),
    })),
    placeOf: (regionCode) => {
      const province = named.get(`${regionCode.slice(0, 2)}0000`)
      return (
        named.get(regionCode) ?? (province && { x: province.x + CITY_OFFSET, y: province.y + CITY_OFFSET })
      )
    },
  }
}

/** Not by Math.min(...): a map may have more points than a call takes arguments. */
function least(numbers: number[]): number {
  return numbers.reduce((least, one) => Math.min(one, least), Number.POSITIVE_INFINITY)
}

function middle(outlines: number[][][]): number[] {
  const points = outlines.reduce((longest, one) => (one.length > longest.length ? one : longest), [])
  return [0, 1].map((axis) => points.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / points.length)
}

const at = ({ x, y }: Place) => `${x.toFixed(1)} ${y.toFixed(1)}`
