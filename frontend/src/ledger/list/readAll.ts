import type { Page, Question } from '../description'
import type { ListSearch } from './search'

const MOST = 200

/** Every row of a search, read by cursor, so that deep pages cost what the first one does. */
export async function* readAll<Row>(
  pageOf: (search: ListSearch) => Question<Page<Row>>,
  search: ListSearch,
  signal: AbortSignal,
): AsyncGenerator<Page<Row>> {
  let after: string | undefined
  do {
    const asked = { ...search, page: undefined, size: String(MOST), after }
    const page = await pageOf(asked).queryFn({ signal })
    yield page
    after = page.next ?? undefined
  } while (after)
}
