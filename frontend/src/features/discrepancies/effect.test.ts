import { expect, it } from 'vitest'
import { outcomesOf } from './effect'

it('tells what each way to settle a dispute changes', () => {
  expect(outcomesOf({ inForceWan: 100.1, proposedWan: 120.3, counteredWan: 98 })).toEqual([
    { label: 'discrepancy.inForce', wan: 100.1 },
    { label: 'discrepancy.proposed', wan: 120.3, change: 20.2 },
    { label: 'discrepancy.countered', wan: 98, change: -2.1 },
  ])
})

it('leaves out what nobody has said', () => {
  expect(outcomesOf({ inForceWan: 0, proposedWan: 120 })).toHaveLength(2)
  expect(outcomesOf({ inForceWan: 5 })).toHaveLength(1)
})

it('tells of one side alone as beside the total', () => {
  expect(outcomesOf({ kind: 'ONE_SIDED', inForceWan: 5 })).toEqual([{ label: 'discrepancy.beside', wan: 5 }])
})

it('says nothing of what is no investment', () => {
  expect(outcomesOf({})).toEqual([])
})
