import type { LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Versioned } from '~/api/client'
import type { FieldError } from '~/api/errors'
import type { Permission } from '~/api/me'
import type { ChainCheck, ProblemBody, Revision, Side } from '~/api/types'
import type { MessageKey, TermGroup } from '~/i18n'
import type { ReferenceKind } from '~/reference/options'
import type { Naming } from '~/reference/useNaming'
import type { Field } from './facts/fields'
import type { ListSearch } from './list/search'

/** What every ledger tells about itself; the record pattern needs nothing else. */
export interface Ledger<Row extends LedgerRow = LedgerRow, Rec extends LedgerRecord = LedgerRecord> {
  name: string
  title: MessageKey
  one: MessageKey
  /** What to do when there is nothing yet. */
  emptyHint: MessageKey
  draftAccess: Permission
  filters: readonly Filter[]
  defaultSort: string
  fields: readonly Field[]
  /** What follows from a change of a form for its other facts, before anybody has said otherwise. */
  follow?: (changed: Facts, facts: Facts) => Facts
  links: {
    list: LinkProps
    create: LinkProps
    record: (id: string) => LinkProps
    edit: (id: string) => LinkProps
  }
  api: LedgerApi<Row, Rec>
}

/** What the list pattern needs beside it. */
export interface ListedLedger<Row extends LedgerRow, Rec extends LedgerRecord = LedgerRecord>
  extends Ledger<Row, Rec> {
  columns: readonly Column<Row>[]
}

export interface LedgerRow {
  id: string
  code: string
  name: string
  state: string
  etag: string
}

export type Facts = Record<string, unknown>

export interface LedgerRecord extends Omit<LedgerRow, 'etag'> {
  pairCode: string
  side: Side
  oneSided: boolean
  updatedAt: string
  pendingRevision?: { id: string; number: number; action: string; state: string } | null
  actions: string[]
  locks: { code: string; message: string }[]
  warnings: FieldError[]
}

export interface Page<Row> {
  items: Row[]
  page: number
  size: number
  total: number
  totalCapped: boolean
  next?: string | null
}

/** One question to the API, asked the same way by route loader and component. */
export interface Question<T> {
  queryKey: readonly unknown[]
  queryFn: (context: { signal: AbortSignal }) => Promise<T>
}

export type Act =
  | { action: 'SEND' | 'WITHDRAW' | 'AGREE' }
  | { action: 'RETURN'; reason: string; counterFacts?: Facts }
  | { action: 'CLOSE'; reason: string }

export type BatchAction = 'SEND' | 'AGREE' | 'RETURN'

export interface BatchAnswer {
  id: string
  status: number
  problem?: ProblemBody | null
}

export interface LedgerApi<Row, Rec> {
  page: (search: ListSearch) => Question<Page<Row>>
  record: (id: string) => Question<Versioned<Rec>>
  /** The record as it was in force on a day. */
  recordAsOf: (id: string, day: string) => Question<Rec>
  revisions: (id: string) => Question<Revision[]>
  verify: (id: string) => Promise<ChainCheck>
  create: (facts: Facts, idempotencyKey: string) => Promise<Rec>
  save: (id: string, facts: Facts, etag: string) => Promise<Rec>
  remove: (id: string, etag: string) => Promise<void>
  act: (id: string, etag: string, act: Act) => Promise<Rec>
  batch: (action: BatchAction, rows: readonly LedgerRow[], reason?: string) => Promise<BatchAnswer[]>
}

export interface Column<Row> {
  key: string
  title: MessageKey
  /** The API's name for sorting by this column. */
  sort?: string
  numeric?: boolean
  /** An amount in 万元, as the heading of an export has to say. */
  money?: boolean
  /** Not shown until chosen in the column settings. */
  optional?: boolean
  /** Told of what is found by this parameter alone. */
  onlyWith?: string
  cell: (row: Row) => ReactNode
  text: (row: Row, naming: Naming) => string | number | null | undefined
}

export interface Filter {
  /** The API's parameter, or its stem for the ranges, which ask `…From` and `…To`. */
  name: string
  label: MessageKey
  kind: 'choices' | 'text' | 'flag' | 'date' | 'dates' | 'amounts'
  terms?: TermGroup
  reference?: ReferenceKind
  /** Always in sight; the others are folded. */
  common?: boolean
}
