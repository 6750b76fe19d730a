import type { LedgerApi, LedgerRow, Page } from '../description'
import type { ListSearch } from './search'

const MOST = 200

/** Every row of a search, read by cursor, so that deep pages cost what the first one does. */
export async function* readAll<Row extends LedgerRow, Rec>(
  api: LedgerApi<Row, Rec>,
  search: ListSearch,
  signal: AbortSignal,
): AsyncGenerator<Page<Row>> {
  let after: string | undefined
  do {
    const asked = { ...search, page: undefined, size: String(MOST), after }
    const page = await api.page(asked).queryFn({ signal })
    yield page
    after = page.next ?? undefined
  } while (after)
}
