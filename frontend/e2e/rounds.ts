import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './accessible'

export const WRITE = { 'X-Duikou-CSRF': '1' }

const level = (code: string, titleZh: string, from: number, to: number) => ({
  code,
  titleZh,
  description: `${titleZh}的工作。`,
  from,
  to,
})

/** A small sheet of two pairs: one item that a rule counts and one for assessors. */
function aSheet(code: string) {
  return {
    code,
    titleZh: `评分表 ${code}`,
    purpose: 'NATIONAL',
    decimals: 1,
    peerGroups: [{ code: 'PROVINCES', nameZh: '省级', pairs: ['LN-JS', 'JL-ZJ'] }],
    dimensions: [
      {
        code: 'PROJECTS',
        titleZh: '项目合作',
        clauses: ['T2'],
        weightPercent: 40,
        items: [
          {
            code: 'COUNT',
            titleZh: '合作项目数',
            clauses: ['T2.1'],
            points: 40,
            missing: 'ZERO',
            basis: {
              type: 'MEASURE',
              measure: 'PROJECTS',
              figure: 'GROSS',
              scoring: {
                type: 'BANDS',
                bands: [
                  { from: 0, points: 10 },
                  { from: 1000, points: 40 },
                ],
              },
            },
          },
        ],
      },
      {
        code: 'MECHANISM',
        titleZh: '工作机制',
        clauses: ['S1'],
        weightPercent: 60,
        items: [
          {
            code: 'QUALITY',
            titleZh: '机制成效',
            clauses: ['S1.d'],
            points: 60,
            missing: 'ZERO',
            basis: {
              type: 'EXPERT',
              levels: [
                level('WEAK', '一般', 0, 20),
                level('GOOD', '良好', 20, 40),
                level('BEST', '优秀', 40, 60),
              ],
              assessorsAtLeast: 1,
              aggregate: 'MEDIAN',
            },
          },
        ],
      },
    ],
    multipliers: [],
    vetoes: [],
  }
}

export async function publishedSheet(page: Page): Promise<string> {
  const code = `JOURNEY_${Date.now()}`
  const made = await page.request.post('/api/v1/score-sheets', { data: aSheet(code), headers: WRITE })
  expect(made.status(), await made.text()).toBe(201)
  const headers = { ...WRITE, 'If-Match': '*' }
  const published = await page.request.post(`/api/v1/score-sheets/${code}/publish`, { headers })
  expect(published.status(), await published.text()).toBe(200)
  return code
}

/** Leads the round on, or does something else that is asked for once more in a dialog. */
export async function confirm(page: Page, button: string, fill?: () => Promise<void>) {
  await page.getByRole('button', { name: button, exact: true }).click()
  const dialog = page.getByRole('dialog')
  if (fill) await fill()
  await dialog.locator('.ant-btn-primary').last().click()
  await expect(dialog).toBeHidden()
}

/** On a phone nothing lies beyond the edge. */
export async function expectFitsPhone(page: Page) {
  await page.setViewportSize({ width: 390, height: 844 })
  await expectAccessible(page)
  const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  await expect.poll(sideways).toBe(0)
  await page.setViewportSize({ width: 1440, height: 900 })
}

/** Leads a round of that sheet through the API until it stands so; gives its address in the client. */
export async function roundLedTo(
  page: Page,
  sheet: string,
  steps: readonly string[],
  objectionsDays: number,
): Promise<string> {
  const round = await sent(page, '/api/v1/evaluations', {
    title: `评估 ${sheet}`,
    purpose: 'NATIONAL',
    year: 2025,
    sheetCode: sheet,
    sheetVersion: 1,
    selfBy: '2090-01-10',
    reviewBy: '2090-02-10',
    objectionsDays,
  })
  for (const step of steps) await sent(page, `/api/v1/evaluations/${round.id}/${step}`)
  return `/evaluations/${round.id}`
}

/** What the API answers; it must be content. */
export async function sent(page: Page, path: string, data?: object, ifMatch = '*') {
  const headers = { ...WRITE, 'If-Match': ifMatch }
  const answer = await page.request.post(path, { headers, ...(data && { data }) })
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true)
  return answer.json()
}
