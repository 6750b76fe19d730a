import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { person } from './people'

test('who prepares a visit reads the briefing and takes it along', async ({ browser }) => {
  const ndrc = await person(browser, 'ndrc', '/pairs/HRB-SZ')
  await ndrc.getByRole('link', { name: '互访参阅材料' }).click()
  await expect(ndrc.getByRole('region', { name: '合作进展' })).toContainText('合作项目数')
  await ndrc.setViewportSize({ width: 390, height: 844 })
  await ndrc.evaluate(() => document.documentElement.style.setProperty('font-size', '24px'))
  const heading = ndrc.getByRole('rowheader', { name: '合作项目数' })
  expect((await heading.boundingBox())?.width).toBeGreaterThan(100)
  expect(await ndrc.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await ndrc.setViewportSize({ width: 1440, height: 900 })
  await ndrc.getByLabel('与哪一天比较').fill('2020-01-01')
  await expect(ndrc).toHaveURL(/since=2020-01-01/)
  await expect(ndrc.getByRole('columnheader', { name: '2020年1月1日' })).toBeVisible()
  const [download] = await Promise.all([
    ndrc.waitForEvent('download'),
    ndrc.getByRole('button', { name: '下载 Word 文档' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^互访参阅材料-HRB-SZ-\d{4}-\d{2}-\d{2}\.docx$/)
  expect(
    readFileSync(await download.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
  await ndrc.goto('/pairs/HRB-SZ')
  await ndrc.getByRole('link', { name: '大事记' }).click()
  await expect(ndrc.getByRole('heading', { name: '已经发生' })).toBeVisible()
})

test('a government below the province is brought in by the administrator', async ({ browser }) => {
  const admin = await person(browser, 'admin', '/organisations')
  await admin.getByRole('button', { name: '新增单位' }).click()
  const dialog = admin.getByRole('dialog')
  await dialog.getByRole('button', { name: '保存' }).click()
  await expect(dialog.getByRole('alert')).toContainText('必填')
  const region = dialog.getByLabel('地区')
  const chosen = await region.locator('option').nth(1).getAttribute('value')
  await region.selectOption(chosen)
  const code = `test${Date.now()
    .toString()
    .replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}`
  await dialog.getByLabel('英文名称').fill('Some City')
  await dialog.getByLabel('代码').fill(code)
  await dialog.getByRole('button', { name: '保存' }).click()
  await expect(dialog).toBeHidden()
  const organisation = admin.getByRole('listitem').filter({ hasText: code })
  await organisation.getByRole('button', { name: '修改' }).click()
  await admin.getByLabel('在用').uncheck()
  await admin.getByRole('button', { name: '保存' }).click()
  await expect(organisation).toContainText('已停用')
})
