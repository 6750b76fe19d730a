import { expect, test } from '@playwright/test'
import { act, choose, draftExchange, expectState, person } from './people'

test('a participant is entered, agreed on and counted; the name is seen by few, and each look is noted', async ({
  browser,
}) => {
  const name = `【示例】挂职干部 ${Date.now()}`
  const participant = `示例某${String(Date.now()).slice(-6)}`
  const editor = await person(browser, 'dalian-editor')
  await draftExchange(editor, { name, pair: '大连市' }, participant)
  const address = new URL(editor.url()).pathname
  const participants = editor.getByRole('region', { name: '参加人员' })
  await expect(participants).toContainText('第 1 名')
  await expect(participants).not.toContainText(participant)

  const approver = await person(browser, 'dalian-approver', address)
  await act(approver, '提交')
  const other = await person(browser, 'shanghai-approver', address)
  await act(other, '同意')
  await expectState(other, '双方已确认')
  await expect(other.getByRole('region', { name: '参加人员' })).toContainText('第 1 名')
  await expect(other.getByRole('button', { name: '显示姓名' })).toHaveCount(0)
  await expect(other.locator('body')).not.toContainText(participant)
  await other.goto('/exchanges')
  await expect(other.getByRole('row').filter({ hasText: name })).toContainText('1')

  await approver.reload()
  await approver.getByRole('button', { name: '显示姓名' }).click()
  await expect(approver.getByText(participant)).toBeVisible()
  const code = (await approver.locator('.record-head .figure').first().textContent()) ?? ''

  const admin = await person(browser, 'admin', '/personal-data')
  const views = admin.getByRole('region', { name: '姓名查看与试探记录' })
  await expect(views.getByRole('listitem').filter({ hasText: code }).first()).toContainText('dalian-approver')
  await expect(admin.locator('body')).not.toContainText(participant)
})

test('a name in a text that others read is refused at its field', async ({ browser }) => {
  const participant = `示例某${String(Date.now()).slice(-6)}`
  const editor = await person(browser, 'dalian-editor')
  await draftExchange(editor, { name: `【示例】含姓名 ${Date.now()}`, pair: '大连市' }, participant)
  await editor.getByRole('link', { name: '修改' }).click()
  await editor.getByLabel('主要任务').fill(`由${participant}同志带队`)
  await editor.getByRole('button', { name: '保存草稿' }).click()
  await expect(editor.locator('.ant-form-item').filter({ hasText: '主要任务' })).toContainText(
    '含参加人员的姓名',
  )
})

test('an assessment is added without telling the person again, and erased data are not asked for', async ({
  browser,
}) => {
  const participant = `示例某${String(Date.now()).slice(-6)}`
  const editor = await person(browser, 'dalian-editor')
  await draftExchange(editor, { name: `【示例】考核 ${Date.now()}`, pair: '大连市' }, participant)
  const change = editor.getByRole('button', { name: '更正或补充' })
  const dialog = editor.getByRole('dialog')
  await change.click()
  await expect(dialog).toContainText('留空则不变')
  await choose(editor, '中期考核', '称职', dialog)
  await dialog.getByRole('button', { name: /保存/ }).click()
  await expect(dialog).toBeHidden()
  await editor.getByRole('button', { name: '显示姓名' }).click()
  const row = editor.locator('.known-row')
  await row.getByText('个人信息').click()
  await expect(row).toContainText('示例局副局长（挂职）')
  await expect(row).toContainText('称职')

  await editor.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await editor.getByRole('button', { name: '复制人员标识 第 1 名' }).click()
  const id = await editor.evaluate(() => navigator.clipboard.readText())
  const code = (await editor.locator('.record-head .figure').first().textContent()) ?? ''
  const admin = await person(browser, 'admin', '/personal-data')
  await admin.getByLabel('记录编号').fill(code)
  await admin.getByLabel('人员标识').fill(id)
  await choose(admin, '原因', '保存期满')
  const erase = admin.locator('.erase-form').getByRole('button', { name: '删除', exact: true })
  const confirm = admin.getByRole('dialog', { name: code })
  await erase.click()
  await confirm.getByRole('button', { name: '删除', exact: true }).click()
  await expect(admin.locator('.erase-form')).toContainText('保存期未满')
  await choose(admin, '原因', '误录')
  await erase.focus()
  await admin.keyboard.press('Enter')
  await expect(confirm).toContainText('考核情况')
  await expect(confirm).toContainText('仍计入人数')
  await expect(confirm.getByRole('button', { name: '取消' })).toBeFocused()
  await admin.keyboard.press('Enter')
  await expect(confirm).toBeHidden()
  await expect(admin.getByLabel('人员标识')).toHaveValue(id)
  await erase.focus()
  await admin.keyboard.press('Enter')
  await expect(confirm.getByRole('button', { name: '取消' })).toBeFocused()
  await admin.keyboard.press('Tab')
  await expect(confirm.getByRole('button', { name: '删除', exact: true })).toBeFocused()
  await admin.keyboard.press('Enter')
  await expect(admin.getByText('已删除，人数统计不变。')).toBeVisible()

  await editor.reload()
  await change.click()
  await expect(dialog).toContainText('个人信息已删除，不再登记。')
  await expect(dialog.getByLabel('姓名')).toHaveCount(0)
})

test('what is known of a person is cleared only once one has been asked, and makes no draft', async ({
  browser,
}) => {
  const name = `【示例】清空 ${Date.now()}`
  const editor = await person(browser, 'dalian-editor')
  await draftExchange(editor, { name, pair: '大连市' }, `示例某${String(Date.now()).slice(-6)}`)
  const address = new URL(editor.url()).pathname
  const approver = await person(browser, 'dalian-approver', address)
  await act(approver, '提交')
  const other = await person(browser, 'shanghai-approver', address)
  await act(other, '同意')

  await editor.reload()
  await editor.getByRole('button', { name: '更正或补充' }).click()
  const dialog = editor.getByRole('dialog', { name: '更正或补充' })
  await choose(editor, '清空已登记的栏目', '挂任职务', dialog)
  await editor.keyboard.press('Escape')
  await dialog.getByRole('button', { name: /保存/ }).click()
  const confirm = editor.getByRole('dialog', { name: '清空已登记的栏目？' })
  await expect(confirm).toContainText('将清空：挂任职务。')
  await expect(confirm).toContainText('保留：任期、人数统计')
  await editor.keyboard.press('Enter')
  await expect(confirm).toBeHidden()
  await expect(dialog).toBeVisible()
  await dialog.getByRole('button', { name: /保存/ }).click()
  await confirm.getByRole('button', { name: '清空并保存' }).click()
  await expect(dialog).toBeHidden()
  await editor.getByRole('button', { name: '显示姓名' }).click()
  const row = editor.locator('.known-row')
  await row.getByText('个人信息').click()
  await expect(row).toContainText('出生年月')
  await expect(row).not.toContainText('挂任职务')
  await expectState(editor, '双方已确认')
  await expect(editor.locator('.record-tags')).not.toContainText('修订')
})
