import { expect, test } from '@playwright/test'
import { act, draftAgreement, expectState, person } from './people'

test('an agreement is drafted, sent, agreed and seen by NDRC under its clause', async ({ browser }) => {
  const name = `【示例】产业联盟合作协议 ${Date.now()}`
  const editor = await person(browser, 'shenyang-editor')
  await draftAgreement(editor, { name, pair: '沈阳市' })
  await expectState(editor, '草稿')
  const address = new URL(editor.url()).pathname

  const approver = await person(browser, 'shenyang-approver', address)
  await act(approver, '提交')
  await expectState(approver, '待对方审核')

  const other = await person(browser, 'beijing-approver')
  await other.getByRole('link', { name }).click()
  await act(other, '同意')
  await expectState(other, '双方已确认')
  await expect(other.getByRole('region', { name: '履行情况' })).toContainText('尚无成果')

  const ndrc = await person(browser, 'ndrc', '/clauses/T4.4.a')
  await ndrc.getByRole('link', { name }).click()
  await expect(ndrc.getByRole('heading', { level: 1, name })).toBeVisible()
  await ndrc.goto('/pairs/SY-BJ?tab=agreements')
  await expect(ndrc.getByRole('link', { name })).toBeVisible()
  await ndrc.getByRole('link', { name: '尚无成果的协议' }).click()
  await expect(ndrc.getByRole('rowheader', { name })).toBeVisible()
})

test('an agreement that expires before it is signed is refused at its field', async ({ browser }) => {
  const editor = await person(browser, 'harbin-editor')
  await draftAgreement(editor, { name: `【示例】期限有误 ${Date.now()}`, pair: '哈尔滨市' })
  await editor.getByRole('link', { name: '修改' }).click()
  await editor.getByLabel('到期日期').fill('2025-03-17')
  await editor.getByRole('button', { name: '保存草稿' }).click()
  await expect(editor.locator('.ant-form-item').filter({ hasText: '到期日期' })).toContainText('2025-03-18')
})
