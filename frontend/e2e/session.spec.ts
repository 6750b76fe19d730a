import { expect, test } from '@playwright/test'
import { draftProject, person } from './people'

test('what was typed outlives the session', async ({ browser }) => {
  const name = `【示例】会话过期 ${Date.now()}`
  const page = await person(browser, 'changchun-editor')
  await draftProject(page, { name, pair: '长春市', region: '长春市' })
  await page.getByRole('link', { name: '修改' }).click()
  await page.getByLabel('项目简介').fill('登录过期之前写下的内容')
  await page.context().clearCookies()
  await page.getByRole('button', { name: '保存草稿' }).click()

  const dialog = page.getByRole('dialog', { name: '登录已过期' })
  await expect(dialog).toBeVisible()
  const [again] = await Promise.all([
    page.context().waitForEvent('page'),
    dialog.getByRole('button', { name: '在新窗口登录' }).click(),
  ])
  await again.locator('#username').fill('changchun-editor')
  await again.locator('#password').fill('changchun-editor')
  await again.locator('#kc-login').click()

  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page.getByText('登录过期之前写下的内容')).toBeVisible()
})

test('signing out ends the session everywhere', async ({ browser }) => {
  const page = await person(browser, 'observer')
  await page.goto('/logout')
  await page.goto('/login?return=/')
  await expect(page.locator('#username')).toBeVisible()
})
