import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessible'
import { person } from './people'

test('the coordinator looks at what is owed, makes a rule, puts a duty off and waives another', async ({
  browser,
}) => {
  const ndrc = await person(browser, 'ndrc', '/overview')
  await ndrc.getByRole('link', { name: '报送义务' }).click()
  const board = ndrc.getByRole('table')
  await expect(board.getByRole('row', { name: /辽宁省.*江苏省/ })).toBeVisible()
  await expectAccessible(ndrc)
  const year = new Date().getFullYear()
  await ndrc.getByRole('link', { name: `${year - 1} 年` }).click()
  await expect(board.getByRole('link', { name: /年度工作计划/ }).first()).toBeVisible()

  await ndrc.getByRole('link', { name: '日历' }).click()
  await expect(ndrc.getByText(/全年 \d+ 个工作日/)).toBeVisible()
  await expectAccessible(ndrc)
  await ndrc
    .getByRole('link', { name: /件到期/ })
    .first()
    .click()
  await expect(ndrc).toHaveURL(/dueFrom=/)
  await expect(ndrc.getByRole('table').getByRole('row')).not.toHaveCount(1)

  await ndrc.getByRole('link', { name: '报送规则' }).click()
  await ndrc.getByRole('button', { name: '制定规则' }).click()
  const dialog = ndrc.getByRole('dialog')
  const code = `JOURNEY_${Date.now()}`
  await dialog.getByLabel('代码').fill(code)
  await dialog.getByLabel('中文名称').fill('示例总结')
  await dialog.getByLabel('英文名称').fill('Sample summary')
  await dialog.getByLabel('时限（月）').selectOption('02')
  await dialog.getByLabel('时限（日）').selectOption('31')
  await dialog.getByRole('button', { name: /确\s*定/ }).click()
  await expect(dialog.getByLabel(/时限（日）.*每年都有的一天/)).toBeVisible()
  await expect(dialog.getByRole('alert')).toContainText('请改正标出的各栏')
  await dialog.getByLabel('时限（日）').selectOption('20')
  await dialog.getByLabel('可以声明无报送事项').check()
  await expectAccessible(ndrc)
  await dialog.getByRole('button', { name: /确\s*定/ }).click()
  await expect(ndrc.getByText(code)).toBeVisible()

  await ndrc.goto(`/duties/${code}.LN-JS.${year}`)
  await ndrc.getByRole('button', { name: '延期' }).click()
  await dialog.getByLabel(/新的时限/).fill(`${year + 1}-03-16`)
  await dialog.getByLabel('理由').fill('双方申请延期')
  await dialog.getByRole('button', { name: /确\s*定/ }).click()
  await expect(ndrc.getByRole('region', { name: '经过' })).toContainText('双方申请延期')
  await expectAccessible(ndrc)

  await ndrc.goto(`/duties/${code}.JL-ZJ.${year}`)
  await ndrc.getByRole('button', { name: '免报' }).click()
  await dialog.getByLabel('理由').fill('机构改革')
  await dialog.getByRole('button', { name: /确\s*定/ }).click()
  await expect(ndrc.getByRole('region', { name: '经过' })).toContainText('机构改革')

  await ndrc.goto('/duties/ANNUAL_SUMMARY.SY-BJ.2018')
  await ndrc.getByRole('button', { name: '登记纸质报送' }).click()
  await dialog.getByLabel('收文编号').fill('收〔2019〕12号')
  await dialog.getByLabel('收到日期').fill('2019-01-25')
  await dialog.getByLabel('理由').fill('据收文登记补录')
  await expectAccessible(ndrc)
  await dialog.getByRole('button', { name: /确\s*定/ }).click()
  await expect(ndrc.getByRole('region', { name: '经过' })).toContainText('2019年1月25日 收到')
  await expect(ndrc.getByText('已报送', { exact: true })).toBeVisible()

  await ndrc.goto('/duties/timeliness')
  await expect(ndrc.getByRole('row', { name: /合计/ })).toBeVisible()
  await expectAccessible(ndrc)
})

test('the approvers of both sides declare that there is nothing to report', async ({ browser }) => {
  const pair = 'CC-TJ'
  const year = new Date().getFullYear()
  const address = `/duties/SPECIAL.${pair}.${year}`
  for (const account of ['changchun-approver', 'tianjin-approver']) {
    const approver = await person(browser, account, '/duties')
    await approver.getByRole('link', { name: '清单' }).click()
    await expect(approver.getByRole('table')).not.toContainText('辽宁省')
    await approver.goto(address)
    await approver.getByRole('button', { name: '声明无报送事项' }).click()
    await approver.getByRole('dialog').getByLabel('理由').fill('本年度没有编制')
    await approver
      .getByRole('dialog')
      .getByRole('button', { name: /确\s*定/ })
      .click()
    await expect(approver.getByRole('region', { name: '经过' })).toContainText('本年度没有编制')
  }
  const cod = await person(browser, 'cod', address)
  await expect(cod.getByText('无报送事项', { exact: true }).first()).toBeVisible()
  await expect(cod.getByRole('button', { name: '声明无报送事项' })).toHaveCount(0)
})

test('the administrator loads the holidays of a coming year', async ({ browser }) => {
  const admin = await person(browser, 'admin', '/working-days')
  const year = new Date().getFullYear() + 2
  await admin.getByLabel('年度').selectOption(String(year))
  await admin
    .getByRole('textbox', { name: '放假与调休日' })
    .fill(`${year}-01-01,元旦,off,示例\n${year}-13-01,元旦,off,示例`)
  await admin.getByRole('button', { name: /校\s*验/ }).click()
  await expect(admin.getByRole('alert').filter({ hasText: '第 2 行' })).toBeVisible()
  await admin.getByRole('textbox', { name: '放假与调休日' }).fill(`${year}-01-01,元旦,off,示例`)
  await admin.getByRole('button', { name: /校\s*验/ }).click()
  await expect(admin.getByRole('status')).toContainText('校验通过')
  await admin.getByRole('button', { name: /载\s*入/ }).click()
  await expect(admin.getByRole('status')).toContainText('已载入')
  await expect(admin.getByRole('cell', { name: '元旦' })).toBeVisible()
  await expectAccessible(admin)
})
