import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessible'
import { person } from './people'
import { expectFitsPhone, publishedSheet, roundLedTo } from './rounds'

test('who came first is commended, and everybody learns of it once it is issued', async ({ browser }) => {
  test.slow()
  const ndrc = await person(browser, 'ndrc', '/commendations')
  const sheet = await publishedSheet(ndrc)
  await roundLedTo(ndrc, sheet, ['open', 'begin-review', 'open-objections', 'decide', 'publish'], 0)
  await ndrc.getByRole('button', { name: '起草通报表扬' }).click()
  const dialog = ndrc.getByRole('dialog')
  await dialog.getByLabel('评估').selectOption(`评估 ${sheet}`)
  await expectAccessible(ndrc)
  await dialog.getByRole('button', { name: '下一步' }).click()
  await expect(ndrc).toHaveURL(/\/commendations\/new/)
  const title = `关于${sheet}的通报`
  await ndrc.getByLabel('标题').fill(title)
  await expect(ndrc.getByLabel('正文')).toHaveValue(/通报表扬/)
  await expectAccessible(ndrc)
  await expectFitsPhone(ndrc)
  for (const pair of await ndrc.getByRole('checkbox').all()) await pair.uncheck()
  await ndrc.getByRole('button', { name: '保存草稿' }).click()
  await expect(ndrc.locator('.commended .wrong')).toBeVisible()
  await ndrc.getByRole('checkbox', { name: /吉林/ }).check()
  await ndrc.getByRole('button', { name: '保存草稿' }).click()
  await expect(ndrc).toHaveURL(/\/commendations\/[0-9a-f-]{36}$/)
  const commendation = new URL(ndrc.url()).pathname

  const theirs = await person(browser, 'zhejiang-editor', '/commendations')
  await expect(theirs.locator(`a[href="${commendation}"]`)).toHaveCount(0)
  await ndrc.getByRole('button', { name: '印发', exact: true }).click()
  await dialog.getByLabel('文号').fill('十二号')
  await dialog.locator('.ant-btn-primary').last().click()
  await expect(dialog.locator('.wrong')).toBeVisible()
  await dialog.getByLabel('文号').fill(`发改振兴〔${new Date().getFullYear()}〕${Date.now() % 100000}号`)
  await expectAccessible(ndrc)
  await dialog.locator('.ant-btn-primary').last().click()
  await expect(dialog).toBeHidden()
  await expect(ndrc.locator('.page-head .state')).toHaveText('已印发')
  await expect(ndrc.getByRole('button', { name: '删除草稿' })).toHaveCount(0)

  await theirs.reload()
  await theirs.locator(`a[href="${commendation}"]`).click()
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText(title)
  await expectAccessible(theirs)
  await expectFitsPhone(theirs)
  const [paper] = await Promise.all([
    theirs.waitForEvent('download'),
    theirs.getByRole('button', { name: '下载 Word' }).click(),
  ])
  expect(paper.suggestedFilename()).toMatch(/\.docx$/)
  await theirs.goto('/inbox')
  await expect(theirs.getByRole('link', { name: title })).toBeVisible()
})
