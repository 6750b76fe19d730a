import { expect, test } from '@playwright/test'
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
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByLabel('口径日期')).toHaveCount(0)
  await page.goto('/coverage?asOf=2018-01-01')
  await page.getByRole('button', { name: '今天' }).click()
  await expect(page).not.toHaveURL(/asOf/)
})
