import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessible'
import { choose, person } from './people'
import { write } from './writing'

async function press(page: Page, button: string, reason?: string) {
  await page.getByRole('button', { name: button, exact: true }).click()
  const dialog = page.getByRole('dialog')
  if (reason) await dialog.getByLabel('理由').fill(reason)
  await dialog.getByRole('button', { name: /确\s*定/ }).click()
  await expect(dialog).toBeHidden()
}

/** Files the plan; where figures are in dispute or one-sided, as other journeys may have left them, with a reason. */
async function file(page: Page) {
  await page.getByRole('button', { name: '报送', exact: true }).click()
  const dialog = page.getByRole('dialog')
  const confirm = dialog.getByRole('button', { name: /确\s*定/ })
  await confirm.click()
  const reason = dialog.getByLabel(/报送的理由/)
  await Promise.race([reason.waitFor(), dialog.waitFor({ state: 'hidden' })])
  if (await reason.isVisible()) {
    await reason.fill('差异已列入下一步核对')
    await confirm.click()
  }
  await expect(dialog).toBeHidden()
}

test('both sides write a summary at once, sign and file it; it is returned, mended and received', async ({
  browser,
}) => {
  test.slow()
  const ours = await person(browser, 'jilin-approver', '/plans')
  await ours.getByRole('link', { name: '编制方案' }).click()
  await ours.getByLabel('报送义务').selectOption('ANNUAL_SUMMARY.JL-ZJ.2025')
  await expect(ours.getByLabel('起')).toHaveValue('2025-01-01')
  await expectAccessible(ours)
  await ours.getByRole('button', { name: '按提纲生成' }).click()
  await expect(ours).toHaveURL(/\/plans\/[0-9a-f-]{36}$/)
  const sections = ours.locator('.plan-section')
  await expect(sections).not.toHaveCount(0)
  await expect(ours.locator('.section-text')).toHaveCount(await sections.count())
  const titles = await ours
    .locator('.section-text')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))
  await expectAccessible(ours)

  const theirs = await person(browser, 'zhejiang-approver', '/duties/ANNUAL_SUMMARY.JL-ZJ.2025')
  await theirs.goto('/plans/new?duty=ANNUAL_SUMMARY.JL-ZJ.2025')
  await theirs.getByRole('button', { name: '按提纲生成' }).click()
  await expect(theirs.getByRole('alert')).toContainText('期间重叠')
  await expect(theirs.getByRole('link', { name: /打开已有的/ })).toBeVisible()
  await theirs.goto('/duties/ANNUAL_SUMMARY.JL-ZJ.2025')
  await theirs.getByRole('link', { name: '继续编制' }).click()
  await expect(theirs).toHaveURL(new URL(ours.url()).pathname)
  for (const [i, title] of titles.entries()) {
    await write(i % 2 === 0 ? ours : theirs, title, `本节由${i % 2 === 0 ? '吉林' : '浙江'}撰写。`)
  }
  for (const page of [ours, theirs]) {
    await expect(page.locator('.saving-note').filter({ hasNotText: '已保存' })).toHaveCount(0)
  }
  // What the other side wrote comes by itself.
  await expect(ours.getByRole('textbox', { name: titles[1] ?? '' })).toContainText('本节由浙江撰写', {
    timeout: 30_000,
  })
  await expect(ours.locator('.live-figure').first()).not.toHaveText('…')

  await press(ours, '送审')
  await ours.reload()
  await press(ours, '会签')
  await theirs.reload()
  await press(theirs, '会签')
  await file(theirs)
  await expect(theirs.getByText('已报送', { exact: true })).toBeVisible()

  const ndrc = await person(browser, 'ndrc', new URL(ours.url()).pathname)
  await expect(ndrc.getByText('本节由浙江撰写。').first()).toBeVisible()
  await expectAccessible(ndrc)
  await ndrc.getByRole('button', { name: '退回', exact: true }).click()
  const dialog = ndrc.getByRole('dialog')
  await expect(dialog.getByText('不填则为十个工作日。')).toBeVisible()
  await dialog.getByLabel('理由').fill('请补充下一步打算')
  for (const text of ['多写的一条', '写明时间表']) {
    await dialog.getByRole('button', { name: '增加一条' }).click()
    await dialog.getByLabel('写意见').last().fill(text)
  }
  await dialog.getByRole('button', { name: '删去这一条' }).first().click()
  await expect(dialog.getByLabel('写意见')).toHaveValue('写明时间表')
  await expectAccessible(ndrc)
  await dialog.getByRole('button', { name: /确\s*定/ }).click()
  await expect(dialog).toBeHidden()
  await expect(ndrc.getByText('写明时间表')).toBeVisible()
  await ours.reload()
  await expect(ours.getByText('已退回', { exact: true })).toBeVisible()
  const returned = ours.getByRole('region', { name: '已退回修改' })
  await expect(returned).toContainText('国家发展改革委')
  await expect(returned).toContainText('请补充下一步打算')
  await expect(returned).toContainText('答复期限')
  await expect(ours.getByRole('navigation', { name: '提纲' })).toContainText('1 条意见待处理')
  await returned.getByRole('link', { name: '1 条意见待处理' }).click()
  await expect(ours.getByText('写明时间表')).toBeVisible()
  await expectAccessible(ours)
  await write(ours, titles.at(-1) ?? '', '下一步打算已补充。')
  await expect(ours.locator('.saving-note').filter({ hasNotText: '已保存' })).toHaveCount(0)
  await press(ours, '送审')
  await ours.reload()
  await press(ours, '会签')
  await theirs.reload()
  await press(theirs, '会签')
  await file(theirs)

  const cod = await person(browser, 'cod', new URL(ours.url()).pathname)
  await ndrc.reload()
  for (const receiver of [ndrc, cod]) await press(receiver, '接收')
  await expect(cod.getByText('已接收', { exact: true })).toBeVisible()
  const code = (await cod.locator('.plan-digest a').textContent()) ?? ''
  await cod.goto('/verify')
  await cod
    .getByLabel('核验码')
    .fill(`${code.slice(0, 4)}-${code.slice(4, 8)} ${code.slice(8)}`.toLowerCase())
  await cod.getByRole('button', { name: /查\s*验/ }).click()
  await expect(cod.getByText(/与报送时的摘要一致/)).toBeVisible()
  await expect(cod.getByText('第 2 次报送')).toBeVisible()
  await expectAccessible(cod)
  await cod.getByRole('link', { name: '打开这次报送的版本' }).click()
  await expect(cod.getByRole('heading', { name: '第 2 次报送' })).toBeVisible()
  await cod.goto('/verify?code=AAAA')
  await expect(cod.getByRole('alert')).toContainText('没有查到')
  await cod.goto('/duties/ANNUAL_SUMMARY.JL-ZJ.2025')
  await expect(cod.getByText(/逾期/).first()).toBeVisible()
})

test('a plan gets another name and a target, is compared and given up by one side, which the other one contradicts', async ({
  browser,
}) => {
  test.slow()
  const ours = await person(browser, 'jilin-approver', '/plans/new')
  const subject = `冰雪旅游 ${Date.now()}`
  await ours.getByLabel('类别').selectOption('SPECIAL')
  await ours.getByLabel('对口关系').selectOption('JL-ZJ')
  await ours.getByLabel('专项内容').fill(subject)
  await ours.getByLabel('名称').fill('冰雪旅游专项实施方案')
  await ours.getByLabel('起', { exact: true }).fill('2026-01-01')
  await ours.getByLabel('止', { exact: true }).fill('2027-12-31')
  await ours.getByRole('button', { name: '按提纲生成' }).click()
  await expect(ours).toHaveURL(/\/plans\/[0-9a-f-]{36}$/)
  const dialog = ours.getByRole('dialog')
  const confirm = dialog.getByRole('button', { name: /确\s*定/ })

  await ours.getByRole('button', { name: '更改概况' }).click()
  await dialog.getByLabel('名称').fill(subject)
  await expectAccessible(ours)
  await confirm.click()
  await expect(ours.getByRole('heading', { name: subject })).toBeVisible()

  await ours.getByRole('tab', { name: '目标任务' }).click()
  await ours.getByRole('button', { name: '增加目标' }).click()
  await choose(ours, '指标', '合作协议数', dialog)
  await dialog.getByLabel(/目标值/).fill('8000')
  await confirm.click()
  await ours.getByRole('button', { name: '更改 合作协议数' }).click()
  await dialog.getByLabel(/目标值/).fill('9000')
  await expectAccessible(ours)
  await confirm.click()
  await expect(ours.getByText('/ 9000')).toBeVisible()

  await ours.getByRole('button', { name: '对比' }).click()
  await expect(ours.getByText(/没有可以对比的/)).toBeVisible()
  await ours.getByRole('button', { name: '填报负担' }).click()
  await expect(ours.getByRole('row', { name: /合计/ })).toBeVisible()
  await expectAccessible(ours)

  await press(ours, '作废', '改由年度计划一并编制')
  await expect(ours.getByText(/已单方作废/)).toBeVisible()
  const theirs = await person(browser, 'zhejiang-approver', new URL(ours.url()).pathname)
  await expect(theirs.getByText('改由年度计划一并编制').first()).toBeVisible()
  await press(theirs, '不同意作废', '专项内容双方已商定')
  await expect(theirs.getByText('撰写中', { exact: true })).toBeVisible()
})

test('an outline that lacks a content which every plan must have is refused at its place', async ({
  browser,
}) => {
  const ndrc = await person(browser, 'ndrc', '/plans/outlines')
  await expectAccessible(ndrc)
  const special = ndrc.getByRole('region', { name: '专项实施方案' })
  await special.getByRole('link', { name: '制定新版本' }).click()
  await ndrc.getByLabel('施行日期').fill('2090-01-01')
  for (const box of await ndrc.getByLabel('保障措施').all()) await box.uncheck()
  await expect(ndrc.getByText('必写章节还没有覆盖：保障措施')).toBeVisible()
  await ndrc.getByLabel('章节代码').first().fill('Goals')
  await expectAccessible(ndrc)
  await ndrc.getByRole('button', { name: '制定', exact: true }).click()
  await expect(ndrc.getByRole('alert')).toContainText('章节代码')
  await ndrc.getByLabel('章节代码').first().fill('goals')
  await ndrc.getByRole('button', { name: '制定', exact: true }).click()
  await expect(ndrc.getByRole('alert')).toContainText('保障措施')
})
