import { type Browser, expect, type Locator, type Page } from '@playwright/test'
import { signIn } from './signIn'

/** A person in a browser of his own, signed in. */
export async function person(browser: Browser, account: string, path = '/'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await signIn(page, account, path)
  return page
}

/** Chooses from a list by typing a part of what is looked for. */
export async function choose(
  page: Page,
  label: string | RegExp,
  text: string,
  within: Page | Locator = page,
): Promise<void> {
  const box = within.getByRole('combobox', { name: label })
  await box.click()
  await box.fill(text)
  await page
    .locator('.ant-select-dropdown:visible .ant-select-item-option')
    .filter({ hasText: text })
    .first()
    .click()
}

/** What a form of a project must have, as an editor types it. */
export interface Draft {
  name: string
  pair: string
  region: string
}

export async function draftProject(page: Page, { name, pair, region }: Draft): Promise<void> {
  await page.goto('/projects/new')
  await page.getByLabel('项目名称').fill(name)
  await choose(page, /对口关系/, pair)
  await choose(page, /项目类别/, '投资')
  await choose(page, /行业/, '通用设备')
  await choose(page, /落地地区/, region)
  await choose(page, /对应任务条款/, 'T2.1.a')
  await page.keyboard.press('Escape')
  await choose(page, /阶段/, '签约')
  await page.getByLabel('签约日期').fill('2025-03-18')
  await page.getByLabel('计划总投资').fill('120000')
  await page.getByRole('button', { name: '保存草稿' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

/** Drafts a framework agreement with one party of each side, under the clause on alliances. */
export async function draftAgreement(page: Page, { name, pair }: Omit<Draft, 'region'>): Promise<void> {
  await page.goto('/agreements/new')
  await page.getByLabel('名称').first().fill(name)
  await choose(page, /对口关系/, pair)
  await choose(page, /协议领域/, '制造业')
  await choose(page, /对应任务条款/, 'T4.4.a')
  await page.keyboard.press('Escape')
  const parties = page.getByRole('group', { name: '签约主体' })
  for (const [index, side] of ['东北一方', '东部一方'].entries()) {
    await parties.getByRole('button', { name: /添加|增加/ }).click()
    const row = parties.locator('.row-input').nth(index)
    await row.getByLabel('名称').fill(`示例产业联盟（${side}）`)
    await choose(page, /类别/, '产业联盟', row)
    await choose(page, /所属方/, side, row)
  }
  await page.getByLabel('签订日期').fill('2025-03-18')
  await page.getByRole('button', { name: '保存草稿' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

/** Drafts the adoption of a practice of 北京 in 沈阳, from a document of that number. */
export async function draftReplication(page: Page, name: string, documentNumber: string): Promise<void> {
  await page.goto('/replications/new')
  await page.getByLabel('名称', { exact: true }).fill(name)
  await page.getByLabel('经验名称').fill('知识产权质押融资风险分担')
  await page.getByLabel('来源单位').fill('北京示例园区管委会')
  await choose(page, /来源地区/, '海淀区')
  await page.getByLabel('文号', { exact: true }).fill(documentNumber)
  await page.getByLabel('文件日期').fill('2019-04-08')
  await page.getByLabel('采用单位').fill('沈阳示例高新区管委会')
  await choose(page, /采用地区/, '浑南区')
  await choose(page, /采用方式/, '先行试点')
  await page.getByLabel('对标日期').fill('2019-11-26')
  await page.getByRole('button', { name: '保存草稿' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

/** Drafts the link of a zone of 大连 and one of 上海. */
export async function draftZoneLink(page: Page, name: string): Promise<void> {
  await page.goto('/zone-links/new')
  await page.getByLabel('名称', { exact: true }).fill(name)
  for (const [side, region] of [
    ['东北', '金州区'],
    ['东部', '浦东新区'],
  ] as const) {
    await page.getByLabel(`${side}功能区`, { exact: true }).fill(`${side}示例片区`)
    await choose(page, `${side}功能区类型`, '自由贸易试验区')
    await choose(page, `${side}功能区所在地区`, region)
  }
  await choose(page, /对接级别/, '国家级')
  await page.getByLabel('对接内容').fill('每季度交流制度创新清单。')
  await page.getByLabel('开始日期').fill('2018-05-09')
  await page.getByRole('button', { name: '保存草稿' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

/** Presses an action of the record and confirms it in its dialog. */
export async function act(page: Page, action: string, fill?: (page: Page) => Promise<void>): Promise<void> {
  await page.locator('.record-actions').getByRole('button', { name: action }).click()
  const dialog = page.getByRole('dialog')
  if (fill) await fill(page)
  await dialog.getByRole('button', { name: action }).click()
  await expect(dialog).toBeHidden()
}

/** Drafts a project and sends it; gives the address at which both sides find it. */
export async function sendProject(page: Page, draft: Draft): Promise<string> {
  await draftProject(page, draft)
  await act(page, '提交')
  return new URL(page.url()).pathname
}

export async function expectState(page: Page, state: string): Promise<void> {
  await expect(page.locator('.record-tags .state').first()).toContainText(state)
}

/** Drafts a batch of secondments from the Northeast and enters one participant by name. */
export async function draftExchange(
  page: Page,
  { name, pair }: Omit<Draft, 'region'>,
  participant: string,
): Promise<void> {
  await page.goto('/exchanges/new')
  await page.getByLabel('名称', { exact: true }).fill(name)
  await choose(page, /对口关系/, pair)
  await choose(page, /交流方向/, '赴东部')
  await page.getByLabel('年度').fill('2026')
  await page.getByLabel('开始日期').fill('2026-03-01')
  await page.getByLabel('结束日期').fill('2027-02-28')
  await page.getByLabel('接收单位').fill('示例区')
  await page.getByRole('button', { name: '保存草稿' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await page.getByRole('button', { name: '登记参加人员' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('姓名').fill(participant)
  await choose(page, '性别', '女', dialog)
  await dialog.getByLabel('出生年月').fill('1982-05')
  await dialog.getByLabel('挂任职务').fill('示例局副局长（挂职）')
  await dialog.getByRole('button', { name: /保存/ }).click()
  await expect(dialog).toBeHidden()
}
