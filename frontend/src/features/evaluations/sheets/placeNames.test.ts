import { expect, it } from 'vitest'
import { partsOf } from './placeNames'

const titled = ({ titleZh }: { titleZh: string }) => titleZh
const draft = {
  dimensions: [{ titleZh: '产业', items: [{ code: 'A' }, {}] }],
  peerGroups: [{ nameZh: '省组' }],
}

it('a place is told by the parts that it stands in', () => {
  expect(partsOf(draft, '/dimensions/0/items/0/points', titled)).toEqual(['产业', 'A'])
  expect(partsOf(draft, '/dimensions/0/items/1/basis', titled)).toEqual(['产业', '2'])
  expect(partsOf(draft, '/peerGroups/0/pairs/3', titled)).toEqual(['省组', '4'])
  expect(partsOf(draft, '/titleZh', titled)).toEqual([])
})
