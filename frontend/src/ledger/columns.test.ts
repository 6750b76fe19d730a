import { expect, it, vi } from 'vitest'
import { columnsWith } from './columns'
import type { Column } from './description'

// The columns show names, which come over a client that asks where it is.
vi.hoisted(() => vi.stubGlobal('location', { origin: 'http://localhost' }))

const own = (key: string, optional = false): Column<never> => ({
  key,
  title: 'record.name',
  optional,
  cell: () => null,
  text: () => undefined,
})

it('tells where a record stands before what only its ledger has', () => {
  expect(columnsWith<never>([own('extra', true), own('kind')]).map(({ key }) => key)).toEqual([
    'name',
    'code',
    'pairCode',
    'state',
    'kind',
    'extra',
    'updatedAt',
  ])
})
