import { expect, test } from '@playwright/test'
import { choose, draftAgreement, person, sendProject } from './people'

test('records are linked by what they are called, or by a code that is typed or pasted', async ({
  browser,
}) => {
  const stamp = Date.now()
  const approver = await person(browser, 'harbin-approver')
  const place = { pair: '哈尔滨市', region: '哈尔滨市' }
  const codes: string[] = []
  for (const name of [`【示例】关联项目甲${stamp}`, `【示例】关联项目乙${stamp}`]) {
    await sendProject(approver, { name, ...place })
    codes.push((await approver.locator('.record-head .figure').first().textContent()) ?? '')
  }
  const [first = '', second = ''] = codes
  await draftAgreement(approver, { name: `【示例】关联协议 ${stamp}`, pair: '哈尔滨市' })
  await approver.getByRole('link', { name: '修改' }).click()
  await choose(approver, '形成的成果', `【示例】关联项目甲${stamp}`)
  await approver.keyboard.press('Escape')
  const field = approver.locator('.ant-form-item').filter({ hasText: '形成的成果' })
  await expect(field).toContainText(`${first} 【示例】关联项目甲${stamp}`)

  const box = approver.getByRole('combobox', { name: '形成的成果' })
  await box.fill(second.toLowerCase())
  await approver.keyboard.press('Tab')
  await expect(field).toContainText(`${second} 【示例】关联项目乙${stamp}`)
  await approver.getByRole('button', { name: '保存草稿' }).click()
  const outcomes = approver.getByRole('region', { name: '履行情况' })
  for (const code of codes) await expect(outcomes).toContainText(code)

  await approver.getByRole('link', { name: '修改' }).click()
  await expect(field).toContainText(`关联项目甲${stamp}`)
  await box.fill(`${first}、DK-1999-000001`)
  await expect(field).toContainText('DK-1999-000001')
  await approver.getByRole('button', { name: '保存草稿' }).click()
  await expect(field).toContainText('DK-1999-000001')
  await expect(field.locator('.ant-form-item-explain-error')).toBeVisible()
})
