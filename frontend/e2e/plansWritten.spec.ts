import { type Browser, expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessible'
import { choose, person } from './people'
import { write } from './writing'

/** Begins a special plan of its own, so that nothing of other journeys stands in its way. */
async function beginSpecial(browser: Browser, account: string, pair: string) {
  const page = await person(browser, account, '/plans/new')
  await page.getByLabel('类别').selectOption('SPECIAL')
  await page.getByLabel('对口关系').selectOption(pair)
  await page.getByLabel('专项内容').fill(`旅游 ${Date.now()}`)
  await page.getByLabel('名称').fill('旅游专项实施方案')
  await page.getByLabel('起', { exact: true }).fill('2025-01-01')
  await page.getByLabel('止', { exact: true }).fill('2025-12-31')
  await expect(page.getByLabel('报送义务')).toHaveValue(`SPECIAL.${pair}.2025`)
  await page.getByRole('button', { name: '按提纲生成' }).click()
  await expect(page).toHaveURL(/\/plans\/[0-9a-f-]{36}$/)
  await expect(page.locator('.section-text').nth(2)).toBeVisible()
  return page
}

const unsavedNotes = (page: Page) => page.locator('.saving-note').filter({ hasNotText: '已保存' })

test('what was written without a connection is restored and saved when the plan is opened again', async ({
  browser,
}) => {
  test.slow()
  const page = await beginSpecial(browser, 'heilongjiang-approver', 'HL-GD')
  const address = new URL(page.url()).pathname
  const section = page.locator('.section-text').nth(1)
  const title = (await section.getAttribute('aria-label')) ?? ''
  await page.context().setOffline(true)
  await write(page, title, '离线时写的话。')
  await expect(page.getByText(/改动存在本机/)).toBeVisible()
  await page.goto('about:blank')
  await page.context().setOffline(false)
  await page.goto(address)
  await expect(page.getByText(/已恢复本机上未保存的改动/)).toBeVisible()
  await expect(page.getByRole('textbox', { name: title })).toContainText('离线时写的话。')
  await expect(unsavedNotes(page)).toHaveCount(0)
  const other = await person(browser, 'guangdong-editor', address)
  await expect(other.getByRole('textbox', { name: title })).toContainText('离线时写的话。')
  await page.reload()
  await expect(page.getByText(/已恢复/)).toHaveCount(0)
})

test('figures and charts are put into the text, copied into another section, and reached by keyboard', async ({
  browser,
}) => {
  test.slow()
  const page = await beginSpecial(browser, 'heilongjiang-approver', 'HL-GD')
  const [from = '', to = ''] = await page
    .locator('.section-text')
    .evaluateAll((all) => all.slice(1, 3).map((one) => one.getAttribute('aria-label') ?? ''))
  const dialog = page.getByRole('dialog')

  await write(page, from, '今年实施')
  await page.getByRole('button', { name: '+ 插入数据' }).click()
  await choose(page, '指标', '合作项目数', dialog)
  await dialog.getByRole('button', { name: /插\s*入/ }).click()
  const figure = page.getByRole('textbox', { name: from }).locator('.live-figure')
  await expect(figure.last()).not.toHaveText('…')

  await page.getByRole('textbox', { name: from }).click()
  await page.keyboard.press('Control+End')
  await page.getByRole('button', { name: '+ 插入图' }).click()
  await choose(page, '指标', '合作项目数', dialog)
  await expect(dialog.getByLabel('起', { exact: true })).toHaveValue('2025-01-01')
  await dialog.getByLabel('起', { exact: true }).fill('')
  await expect(dialog.getByRole('button', { name: /插\s*入/ })).toBeDisabled()
  await dialog.getByRole('button', { name: '本期' }).click()
  await dialog.getByRole('button', { name: /插\s*入/ }).click()
  await expect(page.getByRole('textbox', { name: from }).locator('.plan-chart')).toBeVisible()
  await expect(unsavedNotes(page)).toHaveCount(0)

  await page.getByRole('textbox', { name: to }).click()
  await page.getByRole('button', { name: '+ 插入数据' }).click()
  await choose(page, '指标', '合作项目数', dialog)
  await dialog.getByLabel('起', { exact: true }).fill('2026-12-31')
  await dialog.getByRole('button', { name: /插\s*入/ }).click()
  const refused = page.getByRole('alert').filter({ hasText: '本节没有保存' })
  await expect(refused).toContainText('数据“合作项目数” · 止：')
  await expectAccessible(page)
  await refused.getByRole('button', { name: '删去' }).click()
  await expect(unsavedNotes(page)).toHaveCount(0)

  const names = (section: string) =>
    page.evaluate(async (label) => {
      const keys = document.querySelectorAll('.plan-section')
      const found = [...keys].find(
        (one) => one.querySelector('.section-text')?.getAttribute('aria-label') === label,
      )
      const path = `/api/v1${location.pathname}/sections/${found?.id.replace('section-', '')}`
      return [...(await (await fetch(path)).text()).matchAll(/"field":"([^"]+)"/g)].map(([, name]) => name)
    }, section)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('textbox', { name: from }).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  await page.getByRole('textbox', { name: to }).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Control+v')
  await expect(page.getByRole('textbox', { name: to })).toContainText('今年实施')
  await expect(page.getByRole('textbox', { name: to }).locator('.plan-chart')).toBeVisible()
  await expect(unsavedNotes(page)).toHaveCount(0)
  const [before, after] = [await names(from), await names(to)]
  expect(before.length).toBeGreaterThanOrEqual(2)
  expect(after.length).toBeGreaterThanOrEqual(before.length)
  expect(new Set([...before, ...after]).size).toBe(before.length + after.length)

  await page.keyboard.press('Alt+F10')
  await expect(page.getByLabel('标题', { exact: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('textbox', { name: to })).toBeFocused()
})
