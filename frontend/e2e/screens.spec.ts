import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, settled } from './accessible'
import { draftExample } from './examples'
import { signIn } from './signIn'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']
const WIDTHS = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }
const SCREENS: Record<string, string> = {
  workbench: '/',
  clauses: '/clauses',
  clause: '/clauses/T2.1.a',
  overview: '/overview',
  'overview-past': '/overview?asOf=2020-06-30',
  coverage: '/coverage?since=2020-01-01&pair=JL-ZJ&clause=T2.1',
  discrepancies: '/discrepancies',
  'discrepancies-none': '/discrepancies?kind=DISPUTE&olderThanDays=36500',
  pairs: '/pairs',
  pair: '/pairs/LN-JS',
  'pair-series': '/pairs/JL-ZJ?tab=series',
  'pair-timeline': '/pairs/JL-ZJ?tab=timeline',
  briefing: '/pairs/JL-ZJ/briefing',
  'pair-projects': '/pairs/LN-JS?tab=projects',
  'pair-agreements': '/pairs/JL-ZJ?tab=agreements',
  'pair-replications': '/pairs/JL-ZJ?tab=replications',
  'pair-zone-links': '/pairs/JL-ZJ?tab=zone-links',
  'pair-published': '/pairs/LN-JS?tab=published',
  projects: '/projects',
  'projects-filtered': '/projects?kind=INVESTMENT&signedOnFrom=2020-01-01',
  'projects-none': '/projects?q=绝无此项目',
  'project-new': '/projects/new',
  'pair-supports': '/pairs/LN-JS?tab=supports',
  meetings: '/meetings',
  'meeting-new': '/meetings/new',
  commitments: '/commitments',
  'commitments-due': '/commitments?state=KEPT&state=OVERDUE&dueOnFrom=2020-01-01',
  'pair-meetings': '/pairs/LN-JS?tab=meetings',
  supports: '/supports',
  'support-new': '/supports/new',
  agreements: '/agreements',
  'agreements-expiring': '/agreements?term=EXPIRING&fruitless=false',
  'agreement-new': '/agreements/new',
  replications: '/replications',
  'replications-unimproved': '/replications?effect=MIXED&effect=NOT_IMPROVED',
  'replication-new': '/replications/new',
  'zone-links': '/zone-links',
  'zone-links-fruitless': '/zone-links?zoneType=FREE_TRADE_ZONE&fruitless=true',
  'zone-link-new': '/zone-links/new',
  'progress-reports': '/progress-reports?pairCode=JL-ZJ&monthEndFrom=2020-01-01',
  'yearly-indicators': '/yearly-indicators',
  parks: '/parks',
  'parks-overdue': '/parks?settlementOverdue=true&kind=ENCLAVE',
  'park-new': '/parks/new',
  'pair-parks': '/pairs/JL-ZJ?tab=parks',
  exchanges: '/exchanges',
  'exchanges-ending': '/exchanges?kind=SECONDMENT&endingWithin=60',
  'exchange-new': '/exchanges/new',
  'pair-exchanges': '/pairs/JL-ZJ?tab=exchanges',
  plans: '/plans',
  evaluations: '/evaluations',
  orders: '/orders',
  'score-sheets': '/score-sheets',
  'score-sheet': '/score-sheets/NATIONAL',
  inbox: '/inbox',
  'inbox-settings': '/inbox/settings',
  'plan-new': '/plans/new',
  search: '/search?q=hezuo',
  'search-approximate': '/search?q=装备治造',
  'search-none': '/search?q=绝无此项目',
  help: '/about',
}

/** No WCAG 2.1 AA violation, no sideways scrolling, and a picture to look at. */
async function inspect(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  await expectAccessible(page, TAGS)
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(sideways).toBe(0)
  await page.screenshot({ path: `test-results/screens/${name}.png`, fullPage: true })
}

/** The record to look at: one with much to show where there are sample data, or else a draft of the example. */
async function firstOf(page: Page, ledger: string, example: string): Promise<string> {
  for (const samples of ['&q=【示例】&state=AGREED', '']) {
    const answer = await page.request.get(`/api/v1/${ledger}?size=1&sort=code${samples}`)
    const [record] = (await answer.json()).items
    if (record) return record.id
  }
  return draftExample(page, ledger, example)
}

/** The plan to look at: one that there is, or else one begun for a duty. */
async function planOf(page: Page): Promise<string> {
  const answer = await page.request.get('/api/v1/plans?size=1&pairCode=JL-ZJ')
  const [plan] = (await answer.json()).items
  if (plan) return plan.id
  await page.goto('/plans/new')
  await page.getByLabel('报送义务').selectOption('ANNUAL_PLAN.JL-ZJ.2026')
  await page.getByRole('button', { name: '按提纲生成' }).click()
  await page.waitForURL(/\/plans\/[0-9a-f-]{36}$/)
  return page.url().split('/').at(-1) ?? ''
}

test('the way in', async ({ page }) => {
  await page.goto('/projects')
  await expect(page).toHaveURL(/\/sign-in/)
  await inspect(page, 'sign-in')
})

for (const [size, viewport] of Object.entries(WIDTHS)) {
  test(`every screen, ${size}`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await signIn(page, 'jilin-approver')
    const id = await firstOf(page, 'projects', 'draftProject')
    const agreement = await firstOf(page, 'agreements', 'draftAgreement')
    const support = await firstOf(page, 'supports', 'draftSupport')
    const meeting = await firstOf(page, 'meetings', 'draftMeeting')
    const replication = await firstOf(page, 'replications', 'draftReplication')
    const zoneLink = await firstOf(page, 'zone-links', 'draftZoneLink')
    const park = await firstOf(page, 'parks', 'draftPark')
    const exchange = await firstOf(page, 'cadre-exchanges', 'draftExchange')
    const plan = await planOf(page)
    const screens = {
      ...SCREENS,
      plan: `/plans/${plan}`,
      project: `/projects/${id}`,
      'project-edit': `/projects/${id}/edit`,
      agreement: `/agreements/${agreement}`,
      support: `/supports/${support}`,
      meeting: `/meetings/${meeting}`,
      'meeting-edit': `/meetings/${meeting}/edit`,
      'support-edit': `/supports/${support}/edit`,
      'agreement-edit': `/agreements/${agreement}/edit`,
      replication: `/replications/${replication}`,
      'replication-edit': `/replications/${replication}/edit`,
      'zone-link': `/zone-links/${zoneLink}`,
      'zone-link-edit': `/zone-links/${zoneLink}/edit`,
      park: `/parks/${park}`,
      'park-edit': `/parks/${park}/edit`,
      exchange: `/exchanges/${exchange}`,
      'exchange-edit': `/exchanges/${exchange}/edit`,
    }
    for (const [name, path] of Object.entries(screens)) {
      await test.step(name, async () => {
        await page.goto(path)
        await inspect(page, `${name}-${size}`)
      })
    }
  })
}

for (const [size, viewport] of Object.entries(WIDTHS)) {
  test(`the box over the page, ${size}`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await signIn(page, 'jilin-approver')
    await page.goto('/overview')
    await settled(page)
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('combobox', { name: '检索' })).toBeFocused()
    await inspect(page, `search-box-empty-${size}`)
    await page.keyboard.type('zbzz')
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await inspect(page, `search-box-${size}`)
  })
}

for (const [size, viewport] of Object.entries(WIDTHS)) {
  test(`what the administrator keeps, ${size}`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await signIn(page, 'admin')
    await page.goto('/organisations')
    await inspect(page, `organisations-${size}`)
    await page.getByRole('button', { name: '新增单位' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await inspect(page, `organisation-new-${size}`)
    await page.goto('/personal-data')
    await inspect(page, `personal-data-${size}`)
    await page.goto('/reference-figures')
    await inspect(page, `reference-figures-${size}`)
  })
}

for (const [name, preferences] of Object.entries({
  dark: { scheme: 'dark' },
  'large-text': { textSize: 'large' },
  'largest-text': { textSize: 'largest' },
  english: { language: 'en' },
})) {
  test(`the main screens, ${name}`, async ({ page }) => {
    await page.addInitScript(
      (chosen) => localStorage.setItem('duikou.preferences', JSON.stringify(chosen)),
      preferences,
    )
    await signIn(page, 'jilin-approver')
    const id = await firstOf(page, 'projects', 'draftProject')
    const agreement = await firstOf(page, 'agreements', 'draftAgreement')
    const replication = await firstOf(page, 'replications', 'draftReplication')
    const park = await firstOf(page, 'parks', 'draftPark')
    const screens = {
      workbench: '/',
      projects: '/projects',
      project: `/projects/${id}`,
      new: '/projects/new',
      agreements: '/agreements',
      agreement: `/agreements/${agreement}`,
      replication: `/replications/${replication}`,
      parks: '/parks',
      park: `/parks/${park}`,
    }
    for (const [screen, path] of Object.entries(screens)) {
      await test.step(screen, async () => {
        await page.goto(path)
        await inspect(page, `${screen}-${name}`)
      })
    }
  })
}
