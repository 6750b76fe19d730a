import type { Page } from '../description'
import { type ListSearch, pageOf } from './search'

/** The API counts and numbers pages this far; beyond it a list is read on by its cursor. */
const NUMBERED = 10_000

/** Where the next page is, or nothing on the last one. */
export function nextPage(page: Page<unknown>, search: ListSearch): ListSearch | undefined {
  const isLast = page.next === undefined || page.next === null
  if (isLast) return undefined
  const following = pageOf(search) + 1
  return search.after !== undefined || following * page.size > NUMBERED
    ? { after: page.next ?? undefined }
    : { page: String(following) }
}
