import { expect, test } from '@playwright/test'
import { act, draftProject, expectState, person } from './people'

const PAIRS = [
  { pair: '辽宁省', region: '沈阳市', northeast: 'liaoning', east: 'jiangsu' },
  { pair: '哈尔滨市', region: '哈尔滨市', northeast: 'harbin', east: 'shenzhen' },
]

for (const { pair, region, northeast, east } of PAIRS) {
  test(`a project of ${northeast} and ${east} is drafted, sent, agreed and seen by NDRC`, async ({
    browser,
  }) => {
    const name = `【示例】${pair}数控机床 ${Date.now()}`
    const editor = await person(browser, `${northeast}-editor`)
    await draftProject(editor, { name, pair, region })
    await expectState(editor, '草稿')
    const address = new URL(editor.url()).pathname

    const approver = await person(browser, `${northeast}-approver`, address)
    await act(approver, '提交')
    await expectState(approver, '待对方审核')

    const other = await person(browser, `${east}-approver`)
    await other.getByRole('link', { name }).click()
    await act(other, '同意')
    await expectState(other, '双方已确认')

    const ndrc = await person(browser, 'ndrc', address)
    await expect(ndrc.getByRole('heading', { level: 1, name })).toBeVisible()
    await expect(ndrc.locator('.record-actions').getByRole('button', { name: '同意' })).toHaveCount(0)
  })
}
