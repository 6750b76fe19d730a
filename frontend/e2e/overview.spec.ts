import { expect, test } from '@playwright/test'
import { act, draftProject, person, sendProject } from './people'
import { signIn } from './signIn'

test('every figure of the overview opens the list that adds up to it, on any day', async ({ page }) => {
  await signIn(page, 'ndrc', '/overview')
  const signed = page.getByRole('row', { name: /曾签约项目数/ }).getByRole('link')
  await expect(signed).toBeVisible()
  const count = Number(await signed.textContent())
  await signed.click()
  await expect(page).toHaveURL(/\/projects\?.*reached=SIGNED/)
  await expect(page).not.toHaveURL(/asOf/)
  await expect(page.getByText(new RegExp(`共 ${count} 条`))).toBeVisible()

  await page.goto('/overview?asOf=2018-01-01')
  await expect(page.getByText('以 2018年1月1日 双方已确认的内容为准')).toBeVisible()
  await expect(page.getByRole('row', { name: /曾签约项目数/ }).getByRole('link')).toHaveText('0')
  await page.getByRole('link', { name: '任务落实' }).first().click()
  await expect(page).toHaveURL(/\/coverage\?asOf=2018-01-01/)
  await page.goto('/pairs/LN-JS?asOf=2018-01-01')
  await expect(page.getByText('以 2018年1月1日 双方已确认的内容为准')).toBeVisible()
  await page.goto('/pairs?asOf=2018-01-01')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByLabel('口径日期')).toHaveCount(0)
  await page.goto('/coverage?asOf=2018-01-01')
  await page.getByRole('button', { name: '今天' }).click()
  await expect(page).not.toHaveURL(/asOf/)
})

test('what was signed in a year and has started since is told by number and by amount', async ({
  page,
  browser,
}) => {
  const ours = await person(browser, 'liaoning-approver')
  const name = `【示例】当年签约项目 ${Date.now()}`
  const address = await sendProject(ours, { name, pair: '辽宁省', region: '沈阳市' })
  await act(await person(browser, 'jiangsu-approver', address), '同意')
  await signIn(page, 'ndrc', '/overview')
  const cohorts = page.getByRole('region', { name: '按签约批次看落实' }).first()
  const year = cohorts.getByRole('row', { name: /^2025 / })
  const numbers = year.getByRole('link')
  const signed = Number(await numbers.first().textContent())
  await expect(year).toContainText('元')
  await expect(year).toContainText('%')
  await expect(numbers.first()).toHaveAttribute('href', /\/projects\?.*signedOnFrom=2025-01-01/)
  await page.goto((await numbers.first().getAttribute('href')) ?? '')
  await expect(page.getByText(new RegExp(`共 ${signed} 条`))).toBeVisible()
  await page.goto('/overview')
  await cohorts.getByRole('radio', { name: '按季' }).check()
  await expect(cohorts.getByRole('rowheader', { name: /年第[1-4]季度/ }).first()).toBeVisible()
})

test('a day is chosen as it is picked, taken back by the browser, and a wrong one is told at the field', async ({
  page,
}) => {
  await signIn(page, 'ndrc', '/overview')
  const day = page.getByLabel('口径日期')
  await day.fill('2020-06-30')
  await expect(page).toHaveURL(/\/overview\?asOf=2020-06-30/)
  await expect(page.getByText('以 2020年6月30日 双方已确认的内容为准')).toBeVisible()
  await expect(day).toBeFocused()
  await day.fill('2019-06-30')
  await expect(page).toHaveURL(/asOf=2019-06-30/)
  await page.goBack()
  await expect(page).toHaveURL(/asOf=2020-06-30/)
  await expect(day).toHaveValue('2020-06-30')

  await day.fill('2099-01-01')
  await day.press('Enter')
  await expect(page.getByRole('alert')).toContainText('2099-01-01 还没有到')
  await expect(day).toHaveAttribute('aria-invalid', 'true')
  await expect(page).toHaveURL(/asOf=2020-06-30/)
  await day.fill('2020-01-31')
  await day.press('Enter')
  await expect(page).toHaveURL(/asOf=2020-01-31/)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('an address with a day of which nothing can be told says so and leads to today', async ({ page }) => {
  await signIn(page, 'ndrc', '/overview')
  for (const [asOf, said] of [
    ['2016-01-01', '方案自2017年起实施'],
    ['abc', '“abc”不是一个日期'],
    ['2099-01-01', '2099-01-01 还没有到'],
  ]) {
    await page.goto(`/overview?asOf=${asOf}`)
    await expect(page.getByRole('alert')).toContainText(`${said}`)
    await expect(page.getByText('系统暂时无法处理')).toHaveCount(0)
    await page.getByRole('link', { name: '查看今天的情况' }).click()
    await expect(page).not.toHaveURL(/asOf/)
    await expect(page.getByText('双方已确认的内容为准')).toBeVisible()
  }
})

test('pages of today say so while a past day is chosen', async ({ page }) => {
  await signIn(page, 'ndrc', '/overview')
  for (const path of ['/', '/pairs', '/search?q=示例', '/clauses', '/pairs/LN-JS/briefing']) {
    await page.goto(`${path}${path.includes('?') ? '&' : '?'}asOf=2020-06-30`)
    await expect(page.getByText('本页为今日情况，不随所选口径日期（2020年6月30日）变化。')).toBeVisible()
  }
  await page.getByRole('link', { name: '各页改回今天' }).click()
  await expect(page).not.toHaveURL(/asOf/)
  await expect(page.getByText('本页为今日情况')).toHaveCount(0)
  const events = page.waitForRequest(/timeline\?.*asOf=2020-06-30/)
  await page.goto('/pairs/HRB-SZ?tab=timeline&asOf=2020-06-30')
  await events
  const asked = page.waitForRequest(/published-comparison\?asOf=2020-06-30/)
  await page.goto('/pairs/HRB-SZ?tab=published&asOf=2020-06-30')
  await asked
})

test('a series is told by year, month and pair, and each number opens what adds up to it', async ({
  page,
}) => {
  await signIn(page, 'ndrc', '/overview')
  const commitments = page.getByRole('region', { name: '议定事项落实' })
  await commitments.getByRole('radio', { name: '按合作关系' }).check()
  const kept = commitments
    .getByRole('row', { name: /吉林省/ })
    .getByRole('link')
    .nth(1)
  const count = Number(await kept.textContent())
  await kept.click()
  await expect(page).toHaveURL(/\/commitments\?.*state=KEPT&state=KEPT_LATE/)
  await expect(page.locator('.commitments > li')).toHaveCount(count)

  await page.goto('/overview')
  const visits = page.getByRole('region', { name: '主要负责同志定期互访' }).first()
  await expect(visits.getByRole('row', { name: /吉林省/ })).toContainText('年度未结束')

  const notes = visits.getByText('口径', { exact: true })
  await notes.click()
  await expect(visits.getByText(/PRINCIPALS_VISITS v/)).toBeVisible()
  const button = await notes.boundingBox()
  await page.mouse.click((button?.x ?? 0) + 400, (button?.y ?? 0) + 10)
  await expect(visits.getByText(/PRINCIPALS_VISITS v/)).toBeHidden()
})

test('what one side alone has agreed on is named beside the figures of its pair', async ({
  page,
  browser,
}) => {
  const ours = await person(browser, 'neimenggu-approver')
  const name = `【示例】单方项目 ${Date.now()}`
  await draftProject(ours, { name, pair: '内蒙古', region: '呼和浩特市' })
  await act(ours, '同意')
  await signIn(page, 'ndrc', '/overview')
  const pair = page.getByRole('region', { name: '各对关系' }).getByRole('row', { name: /内蒙古/ })
  await expect(pair).toContainText(/单方 \d+ 项/)
})

test('on A4 no column and no chart is cut off', async ({ page }) => {
  await signIn(page, 'ndrc', '/overview')
  await page.locator('.chart-place').first().scrollIntoViewIfNeeded()
  await expect(page.locator('.chart-place svg').first()).toBeAttached()
  const cut = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('table, .chart-place svg')]
        .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map((one) => one.className.toString()),
    )
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 700, height: 1000 })
  expect(await cut()).toEqual([])
  await page.goto('/coverage')
  await expect(page.getByRole('columnheader', { name: /内蒙古/ })).toBeVisible()
  expect(await cut()).toEqual([])
})
