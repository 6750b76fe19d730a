import { expect, test } from '@playwright/test'
import { draftExample } from './examples'
import { act, draftProject, expectState, person, sendProject } from './people'

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
    await ndrc.goto('/clauses/T2.1.a')
    await expect(ndrc.getByText(name)).toBeVisible()
  })
}

test('what is returned is a dispute until it is answered', async ({ browser }) => {
  const name = `【示例】争议项目 ${Date.now()}`
  const ours = await person(browser, 'jilin-approver')
  const address = await sendProject(ours, { name, pair: '吉林省', region: '吉林市' })

  const theirs = await person(browser, 'zhejiang-approver', address)
  await act(theirs, '退回', async (page) => {
    await page.getByLabel('理由').fill('总投资与我方备案数不一致')
    await page
      .getByRole('dialog')
      .getByLabel(/逐项列明/)
      .check()
    await page.getByRole('dialog').getByLabel('计划总投资').fill('98000')
  })
  await expectState(theirs, '已退回')
  await expect(theirs.getByRole('region', { name: '双方数字不一致' })).toContainText('9.8 亿元')

  await ours.reload()
  await expect(ours.getByRole('region', { name: '双方数字不一致' })).toContainText('12 亿元')
  await ours.getByRole('link', { name: '修改' }).click()
  await ours.getByRole('button', { name: '采用对方数字' }).click()
  await expect(ours.getByLabel('计划总投资')).toHaveValue('98000')
  await ours.getByRole('button', { name: '保存草稿' }).click()
  await expect(ours.getByRole('region', { name: '双方数字不一致' })).toContainText('9.8 亿元')
  await ours.getByRole('link', { name: '修改' }).click()
  await expect(ours.getByLabel('计划总投资')).toHaveValue('98000')
  await ours.getByRole('button', { name: '取消' }).click()
  await act(ours, '提交')

  await theirs.reload()
  await act(theirs, '同意')
  await expectState(theirs, '双方已确认')
  await expect(theirs.getByRole('region', { name: '双方数字不一致' })).toHaveCount(0)
})

test('figures that lie in rows are countered in the form of the record; a reason alone says of none that it differs', async ({
  browser,
}) => {
  const ours = await person(browser, 'jilin-approver')
  const name = `【示例】退回的支持政策 ${Date.now()}`
  const address = `/supports/${await draftExample(ours, 'supports', 'draftSupport', { name })}`
  await ours.goto(address)
  await act(ours, '提交')

  const theirs = await person(browser, 'zhejiang-approver', address)
  await act(theirs, '退回', async (page) => {
    await page.getByRole('dialog').getByLabel('理由').fill('依据文件的文号有误')
  })
  await expect(theirs.getByRole('region', { name: '退回意见' })).toContainText('依据文件的文号有误')
  await expect(theirs.getByRole('region', { name: '双方数字不一致' })).toHaveCount(0)

  await ours.reload()
  await ours.getByRole('link', { name: '修改' }).click()
  await ours.getByLabel('依据文件').fill('示例年度中央预算内投资计划（示例文号）')
  await ours.getByRole('button', { name: '保存草稿' }).click()
  await act(ours, '提交')
  await theirs.reload()
  await act(theirs, '退回', async (page) => {
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('理由').fill('拨付数与国库不一致')
    await dialog.getByLabel(/逐项列明/).check()
    await dialog.getByLabel('数量').last().fill('1750')
    await expect(dialog.getByRole('status').last()).toContainText('1 项：变动明细')
  })
  const dispute = theirs.getByRole('region', { name: '双方数字不一致' })
  await expect(dispute).toContainText('1,750')
  await expect(dispute).not.toContainText('核定')
  await expect(dispute.locator('.row-gaps')).toContainText(/数量\s*-50/)

  await ours.reload()
  await ours.getByRole('link', { name: '修改' }).click()
  await ours.getByRole('button', { name: '采用对方数字' }).click()
  await expect(ours.getByLabel('数量').last()).toHaveValue('1750')
})

test('a change of an agreed project leaves the agreed values in force until it is agreed', async ({
  browser,
}) => {
  const name = `【示例】变更项目 ${Date.now()}`
  const ours = await person(browser, 'dalian-approver')
  const address = await sendProject(ours, { name, pair: '大连市', region: '大连市' })
  const theirs = await person(browser, 'shanghai-approver', address)
  await act(theirs, '同意')

  await ours.reload()
  await ours.getByRole('link', { name: '提出变更' }).click()
  await ours.getByLabel('计划总投资').fill('150000')
  await ours.getByRole('button', { name: '保存草稿' }).click()
  await act(ours, '提交')

  await theirs.reload()
  await expect(theirs.locator('.record-main')).toContainText('12 亿元')
  await expect(theirs.locator('.record-tags')).toContainText('修订待审核')
  await expect(theirs.getByRole('deletion')).toContainText('12 亿元')
  await expect(theirs.getByRole('insertion')).toContainText('15 亿元')
  await act(theirs, '同意')
  await expect(theirs.locator('.record-main')).toContainText('15 亿元')
  await theirs.getByRole('button', { name: '校验' }).click()
  await expect(theirs.getByText('校验通过：2 个已确认版本')).toBeVisible()
  await theirs.goto(`${address}?asOf=2020-01-01`)
  await expect(theirs.getByText('2020年1月1日 还没有双方确认的内容')).toBeVisible()
  await theirs.getByRole('button', { name: '返回现在的内容' }).click()
  await expect(theirs.locator('.record-main')).toContainText('15 亿元')
})
