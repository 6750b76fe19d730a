import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessible'
import { draftExample } from './examples'
import { choose, person } from './people'
import { expectFitsPhone, publishedSheet, roundLedTo, sent } from './rounds'

/** A record that both sides of the pair have agreed on, by its code. */
async function agreedRecord(ours: Page, approver: Page, other: Page): Promise<string> {
  const id = await draftExample(ours, 'projects', 'draftProject', { name: `整改佐证 ${Date.now()}` })
  await sent(approver, `/api/v1/projects/${id}/send`)
  await sent(other, `/api/v1/projects/${id}/agree`)
  const record = await ours.request.get(`/api/v1/projects/${id}`)
  return (await record.json()).code
}

const dialogOf = (page: Page) => page.getByRole('dialog')

async function say(page: Page, button: string, fields: Record<string, string>, choice?: [string, string]) {
  await page.getByRole('button', { name: button, exact: true }).first().click()
  if (choice) await dialogOf(page).getByLabel(choice[0]).selectOption(choice[1])
  for (const [label, value] of Object.entries(fields)) {
    await dialogOf(page).getByLabel(label).fill(value)
  }
  await expectAccessible(page)
  await confirm(page)
}

/** Presses what the dialog is about, which its button names. */
async function confirm(page: Page) {
  await dialogOf(page).locator('.ant-btn-primary').last().click()
  await expect(dialogOf(page)).toBeHidden()
}

/** Points to a record and to a file that is attached to it there and then. */
async function showEvidence(page: Page, note: string, code: string, file = '开工照片.txt') {
  await page.getByRole('button', { name: '提交佐证', exact: true }).first().click()
  const dialog = dialogOf(page)
  await dialog.getByLabel('说明').fill(note)
  await choose(page, '佐证记录', code, dialog)
  await dialog.getByText('上传附件到这条记录').click()
  await dialog.locator('input[type=file]').setInputFiles({
    name: file,
    mimeType: 'text/plain',
    buffer: Buffer.from(note),
  })
  await dialog.getByRole('checkbox', { name: file }).check()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: '提交佐证' }).click()
  await expect(dialog).toBeHidden()
}

test('an order is drafted of a result, issued, answered, checked again and closed', async ({ browser }) => {
  test.slow()
  const ndrc = await person(browser, 'ndrc', '/orders')
  const sheet = await publishedSheet(ndrc)
  await roundLedTo(ndrc, sheet, ['open', 'begin-review', 'open-objections', 'decide', 'publish'], 0)
  await ndrc.getByRole('button', { name: '起草整改通知' }).click()
  await dialogOf(ndrc).getByLabel('评估').selectOption(`评估 ${sheet}`)
  await dialogOf(ndrc).getByLabel('对口关系').selectOption('JL-ZJ')
  await dialogOf(ndrc).getByRole('button', { name: '下一步' }).click()
  await expect(ndrc).toHaveURL(/\/orders\/new/)
  await ndrc.getByLabel('时限').fill('2090-06-30')
  const drops = ndrc.getByRole('button', { name: /删去问题/ })
  while ((await drops.count()) > 0) await drops.first().click()
  await ndrc.getByLabel('时限').fill('2020-01-01')
  await ndrc.getByRole('textbox', { name: '问题', exact: true }).fill('合作项目少于上年。')
  await ndrc.getByRole('button', { name: '保存草稿' }).click()
  await expect(ndrc.locator('.form-bar .wrong')).toBeVisible()
  await expect(ndrc.locator('.labelled', { hasText: '整改要求' }).locator('.wrong')).toBeVisible()
  await ndrc.getByLabel('整改要求').fill('补齐项目，按季度调度。')
  await choose(ndrc, '任务条款', 'T2.1.a')
  await ndrc.getByRole('button', { name: '保存草稿' }).click()
  await expect(ndrc.getByRole('alert')).toBeVisible()
  await expect(ndrc.locator('.labelled', { hasText: '时限' }).locator('.wrong')).toBeVisible()
  await ndrc.getByLabel('时限').fill('2090-06-30')
  await choose(ndrc, '统计指标', '项目')
  await expectAccessible(ndrc)
  await ndrc.getByRole('button', { name: '保存草稿' }).click()
  await expect(ndrc).toHaveURL(/\/orders\/[0-9a-f-]{36}$/)
  const order = new URL(ndrc.url()).pathname
  const ours = await person(browser, 'jilin-editor', '/orders')
  await expect(ours.locator(`a[href="${order}"]`)).toHaveCount(0)
  await say(ndrc, '下发', { 文号: `发改振兴〔${new Date().getFullYear()}〕${Date.now() % 100000}号` })
  await expectAccessible(ndrc)
  await expectFitsPhone(ndrc)

  await ours.goto(order)
  const principal = await person(browser, 'jilin-approver', order)
  const other = await person(browser, 'zhejiang-approver', order)
  const code = await agreedRecord(ours, principal, other)
  await say(ours, '填写整改措施', {
    措施: '新引进两个项目',
    责任单位: '吉林省发展改革委',
    时限: '2090-05-31',
  })
  await say(ours, '填写进展', { 完成百分比: '100', 说明: '两个项目已开工。' })
  await showEvidence(ours, '项目已由双方确认。', code)
  await expect(ours.getByText(code).first()).toBeVisible()
  await expect(ours.getByRole('link', { name: '开工照片.txt' })).toBeVisible()
  await expectAccessible(ours)
  await expectFitsPhone(ours)
  await principal.reload()
  await say(principal, '申请销号', { 完成情况: '要求已落实。' })

  await ndrc.reload()
  await say(ndrc, '复核', { 理由: '请补充第二个项目的佐证。', 新的时限: '2090-07-31' }, [
    '复核结论',
    'REOPENED',
  ])
  await expect(ndrc.getByText('整改中')).toBeVisible()
  await principal.reload()
  await say(principal, '申请延期', { 新的时限: '2090-08-15', 理由: '需要汛期之后施工。' })
  await principal.getByRole('button', { name: '撤回延期申请' }).click()
  await expectAccessible(principal)
  await confirm(principal)
  await expect(principal.getByText('已撤回')).toBeVisible()
  await say(principal, '申请延期', { 新的时限: '2090-08-31', 理由: '需要汛期之后施工。' })
  await ndrc.reload()
  await ndrc.getByRole('button', { name: '同意延期', exact: true }).click()
  await confirm(ndrc)
  await expect(ndrc.getByText('已同意')).toBeVisible()
  for (const event of ['提出整改措施', '填报进展', '提交佐证', '撤回延期申请']) {
    await expect(ndrc.locator('.evaluation-history').getByText(event, { exact: true })).toBeVisible()
  }
  await ours.reload()
  await showEvidence(ours, '补充第二个项目的佐证。', code, '第二个项目照片.txt')
  await principal.reload()
  await say(principal, '申请销号', { 完成情况: '已补充。' })
  await ndrc.reload()
  await say(ndrc, '复核', { 理由: '整改到位。' }, ['复核结论', 'CLOSED'])
  await expect(ndrc.locator('.page-head .state')).toHaveText('已销号')
  const [paper] = await Promise.all([
    ndrc.waitForEvent('download'),
    ndrc.getByRole('button', { name: '下载 Word' }).click(),
  ])
  expect(paper.suggestedFilename()).toMatch(/\.docx$/)
  await ndrc.goto('/orders')
  await expect(ndrc.locator(`a[href="${order}"]`)).toBeVisible()
  await expectAccessible(ndrc)
  await expectFitsPhone(ndrc)
})
