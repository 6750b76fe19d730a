import type { Page } from '@playwright/test'

/** Signs in with a local account, whose password is its name. */
export async function signIn(page: Page, username: string, path = '/'): Promise<void> {
  await page.goto(`/login?return=${encodeURIComponent(path)}`)
  await page.locator('#username').fill(username)
  await page.locator('#password').fill(username)
  await page.locator('#kc-login').click()
  await page.waitForURL((url) => url.pathname === path.split('?')[0])
}
