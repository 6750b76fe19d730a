import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessible'
import { person } from './people'

const DUTY = 'ANNUAL_SUMMARY.HL-GD.2025'
const DAY = 86_400_000

/** As the page does it, by the session that it has. */
async function call(page: Page, method: 'POST' | 'PUT', path: string, data?: object) {
  const ifMatch = path.endsWith('/sign') ? ((await page.request.get(plan(path))).headers().etag ?? '') : '*'
  const answer = await page.request.fetch(`/api/v1${path}`, {
    method,
    headers: { 'X-Duikou-CSRF': '1', 'If-Match': ifMatch },
    ...(data && { data }),
  })
  expect(answer.ok(), await answer.text()).toBe(true)
  return answer.json()
}

function plan(path: string): string {
  return `/api/v1${path.replace('/sign', '')}`
}

test('what waits stands on the workbench, and what the other side does reaches the inbox', async ({
  browser,
}) => {
  const ndrc = await person(browser, 'ndrc', '/')
  const dueOn = new Date(Date.now() + 7 * DAY).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })
  await call(ndrc, 'POST', `/duties/${DUTY}:extend`, { dueOn, reason: '汛期抽调' })

  const ours = await person(browser, 'heilongjiang-approver', '/')
  // What is overdue stands before it.
  await ours.getByRole('button', { name: /展开/ }).click()
  const todo = ours.getByRole('listitem').filter({ hasText: '年度工作总结 2025' })
  await expect(todo).toContainText('待编制')
  await expect(todo).toContainText('即将到期')
  await expectAccessible(ours)
  await todo.getByRole('link', { name: '年度工作总结 2025' }).click()
  await expect(ours).toHaveURL(new RegExp(`/duties/${DUTY}$`))

  const begun = await call(ours, 'POST', '/plans', {
    kind: 'ANNUAL_SUMMARY',
    pairCode: 'HL-GD',
    title: '2025年度工作总结',
    dutyCode: DUTY,
    periodFrom: '2025-01-01',
    periodTo: '2025-12-31',
  })
  const theirs = await person(browser, 'guangdong-approver', '/')
  const blocks = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: '已完成。' }] }],
  }
  for (const { key, author, mandatory } of begun.sections) {
    const writer = author === 'EAST' ? theirs : ours
    if (mandatory) await call(writer, 'PUT', `/plans/${begun.id}/sections/${key}`, { blocks })
  }
  await call(ours, 'POST', `/plans/${begun.id}/submit`)
  await theirs.reload()
  await theirs.getByRole('button', { name: /展开/ }).click()
  await expect(theirs.getByRole('listitem').filter({ hasText: '2025年度工作总结' })).toContainText('待会签')
  await call(theirs, 'POST', `/plans/${begun.id}/sign`)

  await ours.goto('/')
  await ours.getByRole('link', { name: /^消息，\d+ 条未读$/ }).click()
  await expect(ours).toHaveURL(/\/inbox$/)
  const signed = ours.getByRole('listitem').filter({ hasText: '一方会签' }).first()
  await expect(signed).toContainText('未读')
  await expectAccessible(ours)
  await signed.getByRole('link', { name: '2025年度工作总结' }).click()
  await expect(ours).toHaveURL(new RegExp(`/plans/${begun.id}$`))
  await ours.goBack()
  await expect(ours.getByRole('listitem').filter({ hasText: '一方会签' }).first()).not.toContainText('未读')
  await ours.getByRole('button', { name: '全部标为已读' }).click()
  await expect(ours.getByRole('button', { name: '全部标为已读' })).toBeDisabled()
  await expect(ours.getByRole('link', { name: '消息', exact: true })).toBeVisible()

  await ours.getByRole('link', { name: '通知设置' }).click()
  await expect(ours.getByText('本平台没有配置发信服务器')).toBeVisible()
  await ours.getByLabel('接收邮件').check()
  await ours.getByLabel('意见').uncheck()
  await ours.getByRole('button', { name: '保存' }).click()
  await expect(ours.getByText('已保存。')).toBeVisible()
  await ours.reload()
  await expect(ours.getByLabel('接收邮件')).toBeChecked()
  await expect(ours.getByLabel('意见')).not.toBeChecked()
  await expectAccessible(ours)
})
