import type { Revision } from '~/api/types'
import type { Facts, LedgerRecord } from '../description'
import type { Field } from '../facts/fields'
import { asFacts, factsOf } from '../facts/values'

/** Editing goes on from the own open proposal where there is one, else from the record as it stands. */
export function editingBase(
  fields: readonly Field[],
  record: LedgerRecord,
  revisions: readonly Revision[],
): Facts {
  const open = revisions.find(({ id }) => id === record.pendingRevision?.id)
  return factsOf(fields, open?.action === 'CHANGE' ? asFacts(open.facts) : record)
}
