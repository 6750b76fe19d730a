import { expect, type Locator, type Page, test } from '@playwright/test'
import { act, person, sendProject } from './people'
import { signIn } from './signIn'

/** Opens the list behind a number and reads what it says that it adds up to. */
async function opened(page: Page, link: Locator): Promise<Locator> {
  await link.click()
  await expect(page).toHaveURL(/\/(projects|meetings|agreements|exchanges)\?/)
  return page.locator('.figure-line')
}

test('the figures in the head of a pair open lists with its sub-pairs that add up to them', async ({
  page,
  browser,
}) => {
  const ours = await person(browser, 'heilongjiang-approver')
  const project = { name: `哈尔滨示例项目 ${Date.now()}`, pair: '黑龙江省', region: '哈尔滨市' }
  const sent = await sendProject(ours, project)
  await act(await person(browser, 'guangdong-approver', sent), '同意')
  await signIn(page, 'ndrc', '/pairs/HL-GD')
  const head = page.getByRole('region', { name: '主要数字' })
  const gross = head.getByRole('link', { name: /元$/ }).first()
  await expect(gross).toHaveAttribute('href', /pairCode=HL-GD&withSubPairs=true/)
  const amount = (await gross.textContent()) ?? ''
  await expect(await opened(page, gross)).toContainText(amount)

  await page.goto('/pairs/HL-GD')
  const net = head.getByRole('link', { name: /元$/ }).nth(1)
  await expect(net).toHaveAttribute('href', /attributedTo=HL-GD&withSubPairs=true/)
  await expect(await opened(page, net)).toContainText('净额')
  await expect(page.getByRole('columnheader', { name: '归属份额' })).toBeVisible()

  await page.goto('/pairs/HL-GD')
  const agreed = head.locator('dd').nth(2)
  await expect(agreed).not.toHaveText('…')
  const count = await agreed.textContent()
  await agreed.getByRole('link').click()
  await expect(page).toHaveURL(/withSubPairs=true/)
  await expect(page.getByText(new RegExp(`共 ${count} 条`))).toBeVisible()
})

test('what a rate is made of opens its own lists', async ({ page }) => {
  await signIn(page, 'ndrc', '/overview')
  const rate = page.locator('.overview-rates > div').filter({ hasText: '资金到位率' })
  await rate.getByText('口径').click()
  for (const part of ['签约项目到位资金', '签约项目计划总投资'])
    await expect(
      rate.locator('.definition-beside > div').filter({ hasText: part }).getByRole('link'),
    ).toHaveAttribute('href', /\/projects\?.*reached=SIGNED/)
})

test('what a figure leaves out, its net and what is merely intended lead to their own records', async ({
  page,
  browser,
}) => {
  const ours = await person(browser, 'liaoning-approver')
  await sendProject(ours, { name: `【示例】待确认 ${Date.now()}`, pair: '辽宁省', region: '沈阳市' })
  await signIn(page, 'ndrc', '/overview')
  const headline = page.locator('.headline-figure').first()
  const waiting = headline.getByRole('link', { name: /待确认的新记录/ })
  const amount = (await waiting.textContent())?.replace(/^\D+/, '') ?? ''
  await expect(await opened(page, waiting)).toContainText(amount)
  await expect(page).toHaveURL(/state=SENT/)

  await page.goto('/overview')
  await expect(await opened(page, headline.getByRole('link', { name: /^净额/ }))).toContainText('等于下列')
  await page.getByRole('button', { name: '清除条件' }).click()
  await expect(page.locator('.figure-line')).toHaveCount(0)

  await page.goto('/overview')
  const intended = page.getByRole('row', { name: /意向项目数/ }).getByRole('link')
  const count = await intended.textContent()
  await expect(await opened(page, intended)).toContainText(`即下列 ${count} 条`)
})

test('the evidence of a cell comes into view and takes the focus, and the cell says that it is open', async ({
  page,
}) => {
  await signIn(page, 'ndrc', '/coverage')
  const cell = page.locator('a.matrix-cell').last()
  await cell.scrollIntoViewIfNeeded()
  await cell.click()
  const heading = page.getByRole('heading', { name: '依据' })
  await expect(heading).toBeFocused()
  await expect(heading).toBeInViewport()
  await expect(page.locator('.matrix-cell[aria-current]')).toHaveCount(1)
})
