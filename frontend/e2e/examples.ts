import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'

/** The contract's own examples, of 吉林 and 浙江 in place of 辽宁 and 江苏: drafted where there is nothing to look at. */
const EXAMPLES = JSON.parse(
  readFileSync('../backend/src/main/resources/contract/examples.json', 'utf8')
    .replaceAll('LN-JS', 'JL-ZJ')
    .replace(/"21(\d{4})"/g, '"22$1"')
    .replace(/"32(\d{4})"/g, '"33$1"'),
)

/** Drafts the example of a ledger for whoever is signed in, with other facts where some are given. */
export async function draftExample(
  page: Page,
  ledger: string,
  example: string,
  more: object = {},
): Promise<string> {
  const drafted = await page.request.post(`/api/v1/${ledger}`, {
    data: { ...EXAMPLES[example], ...more },
    headers: { 'X-Duikou-CSRF': '1' },
  })
  expect(drafted.status(), await drafted.text()).toBe(201)
  return (await drafted.json()).id
}
