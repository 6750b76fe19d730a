import { type Browser, expect, type Page, test } from '@playwright/test'
import { act, draftReplication, draftZoneLink, expectState, person } from './people'

/** One's own approver sends what was drafted, the other side agrees. */
async function agreeOn(browser: Browser, editor: Page, own: string, other: string): Promise<string> {
  const address = new URL(editor.url()).pathname
  const approver = await person(browser, own, address)
  await act(approver, '提交')
  const partner = await person(browser, other, address)
  await act(partner, '同意')
  await expectState(partner, '双方已确认')
  return address
}

test('two adoptions of one practice show each other and count as one', async ({ browser }) => {
  const run = Date.now()
  const number = `京示发〔2019〕${String(run).slice(-5).replace(/^0/, '1')}号`
  const names = [`【示例】先行采用 ${run}`, `【示例】随后采用 ${run}`]
  const editor = await person(browser, 'shenyang-editor')
  let address = ''
  for (const name of names) {
    await draftReplication(editor, name, number)
    address = await agreeOn(browser, editor, 'shenyang-approver', 'beijing-approver')
  }
  const ndrc = await person(browser, 'ndrc', address)
  const lineage = ndrc.getByRole('region', { name: '经验源流' })
  await expect(lineage.getByRole('listitem')).toHaveCount(2)
  await lineage.getByRole('link', { name: '在列表中查看全部采用' }).click()
  await expect(ndrc.getByText('1 项经验，2 项采用')).toBeVisible()
  for (const name of names) await expect(ndrc.getByRole('rowheader', { name })).toBeVisible()
})

test('a zone link is agreed and stands on the page of its pair', async ({ browser }) => {
  const name = `【示例】片区对接 ${Date.now()}`
  const editor = await person(browser, 'dalian-editor')
  await draftZoneLink(editor, name)
  await agreeOn(browser, editor, 'dalian-approver', 'shanghai-approver')
  const ndrc = await person(browser, 'ndrc', '/pairs/DL-SH?tab=zone-links')
  await ndrc.getByRole('link', { name }).click()
  await expect(ndrc.getByRole('region', { name: '关联记录' })).toContainText('还没有登记')
})
