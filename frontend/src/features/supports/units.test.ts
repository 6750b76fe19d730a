import { expect, it } from 'vitest'
import { unitFollows, unitsOf } from './units'

it('offers the units of the kind alone', () => {
  expect(unitsOf({ kind: 'LAND_QUOTA' })).toEqual(['HECTARE', 'MU'])
  expect(unitsOf({})).toBeUndefined()
})

it('gives another kind its own unit, and leaves one that fits', () => {
  const land = { kind: 'LAND_QUOTA', unit: 'WAN_YUAN' }
  expect(unitFollows({ kind: 'LAND_QUOTA' }, land)).toEqual({ unit: 'HECTARE' })
  expect(unitFollows({ kind: 'LAND_QUOTA' }, { ...land, unit: 'MU' })).toEqual({})
  expect(unitFollows({ name: 'x' }, land)).toEqual({})
})
