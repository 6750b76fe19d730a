import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessible'
import { person } from './people'

const WRITE = { 'X-Duikou-CSRF': '1' }

const level = (code: string, titleZh: string, from: number, to: number) => ({
  code,
  titleZh,
  description: `${titleZh}的工作。`,
  from,
  to,
})

/** A small sheet of two pairs: one item that a rule counts and one for assessors. */
function aSheet(code: string) {
  return {
    code,
    titleZh: `评分表 ${code}`,
    purpose: 'NATIONAL',
    decimals: 1,
    peerGroups: [{ code: 'PROVINCES', nameZh: '省级', pairs: ['LN-JS', 'JL-ZJ'] }],
    dimensions: [
      {
        code: 'PROJECTS',
        titleZh: '项目合作',
        clauses: ['T2'],
        weightPercent: 40,
        items: [
          {
            code: 'COUNT',
            titleZh: '合作项目数',
            clauses: ['T2.1'],
            points: 40,
            missing: 'ZERO',
            basis: {
              type: 'MEASURE',
              measure: 'PROJECTS',
              figure: 'GROSS',
              scoring: {
                type: 'BANDS',
                bands: [
                  { from: 0, points: 10 },
                  { from: 1000, points: 40 },
                ],
              },
            },
          },
        ],
      },
      {
        code: 'MECHANISM',
        titleZh: '工作机制',
        clauses: ['S1'],
        weightPercent: 60,
        items: [
          {
            code: 'QUALITY',
            titleZh: '机制成效',
            clauses: ['S1.d'],
            points: 60,
            missing: 'ZERO',
            basis: {
              type: 'EXPERT',
              levels: [
                level('WEAK', '一般', 0, 20),
                level('GOOD', '良好', 20, 40),
                level('BEST', '优秀', 40, 60),
              ],
              assessorsAtLeast: 1,
              aggregate: 'MEDIAN',
            },
          },
        ],
      },
    ],
    multipliers: [],
    vetoes: [],
  }
}

async function publishedSheet(page: Page): Promise<string> {
  const code = `JOURNEY_${Date.now()}`
  const made = await page.request.post('/api/v1/score-sheets', { data: aSheet(code), headers: WRITE })
  expect(made.status(), await made.text()).toBe(201)
  const headers = { ...WRITE, 'If-Match': '*' }
  const published = await page.request.post(`/api/v1/score-sheets/${code}/publish`, { headers })
  expect(published.status(), await published.text()).toBe(200)
  return code
}

/** Leads the round on, or does something else that is asked for once more in a dialog. */
async function confirm(page: Page, button: string, fill?: () => Promise<void>) {
  await page.getByRole('button', { name: button, exact: true }).click()
  const dialog = page.getByRole('dialog')
  if (fill) await fill()
  await dialog.getByRole('button', { name: /确\s*定/ }).click()
  await expect(dialog).toBeHidden()
}

/** On a phone nothing lies beyond the edge. */
async function expectFitsPhone(page: Page) {
  await page.setViewportSize({ width: 390, height: 844 })
  await expectAccessible(page)
  const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  await expect.poll(sideways).toBe(0)
  await page.setViewportSize({ width: 1440, height: 900 })
}

const saved = (page: Page) => expect(page.locator('.scoring-saved')).toHaveText('已保存')

test('a round is prepared, opened, scored by sides and assessors, decided and published', async ({
  browser,
}) => {
  test.slow()
  const ndrc = await person(browser, 'ndrc', '/evaluations')
  const sheet = await publishedSheet(ndrc)
  const title = `评估 ${sheet}`
  const dialog = ndrc.getByRole('dialog')

  await ndrc.getByRole('button', { name: '准备评估' }).click()
  await dialog.getByLabel('名称').fill(title)
  await dialog.getByLabel('年度').fill('2016')
  await dialog.getByLabel('评分表').selectOption(`${sheet} 1`)
  await dialog.getByLabel('自评截止').fill('2090-01-10')
  await dialog.getByLabel('评审截止').fill('2090-02-10')
  await dialog.getByLabel('异议期（工作日）').fill('0')
  await dialog.getByRole('button', { name: /确\s*定/ }).click()
  await expect(dialog.locator('.wrong')).toContainText('2017')
  await dialog.getByLabel('年度').fill('2025')
  await expectAccessible(ndrc)
  await dialog.getByRole('button', { name: /确\s*定/ }).click()
  await expect(ndrc.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(ndrc).toHaveURL(/\/evaluations\/[0-9a-f-]{36}$/)
  const round = new URL(ndrc.url()).pathname

  const ours = await person(browser, 'liaoning-editor', '/evaluations')
  await expect(ours.getByText(title)).toHaveCount(0)
  for (const username of ['assessor', 'assessor2']) {
    await confirm(ndrc, '指派评委', async () => {
      await dialog.getByLabel('用户名').fill(username)
      await dialog.getByLabel('单位').selectOption('assessors')
    })
  }
  await ndrc.getByRole('button', { name: '指派评委' }).click()
  await dialog.getByLabel('用户名').fill('liaoning-editor')
  await dialog.getByLabel('单位').selectOption('liaoning')
  await dialog.getByRole('button', { name: /确\s*定/ }).click()
  await expect(dialog.locator('.wrong')).toBeVisible()
  await dialog.getByRole('button', { name: /取\s*消/ }).click()
  await confirm(ndrc, '启动自评')
  await expect(ndrc.getByRole('region', { name: '事实快照' })).toContainText('序号')
  await expectAccessible(ndrc)

  await ours.reload()
  await ours.getByRole('link', { name: title }).click()
  await ours.getByRole('link', { name: '去评分' }).click()
  await ours.getByLabel(/给分/).fill('35')
  await ours.getByLabel('说明').fill('项目数量稳步增加。')
  await ours.getByLabel('说明').blur()
  await saved(ours)
  await expect(ours.getByRole('region', { name: '依据' })).toContainText('评估年度 2025')
  await expectAccessible(ours)
  const theirs = await person(browser, 'jiangsu-editor', `${round}/scoring`)
  await expect(theirs.getByRole('heading', { name: '机制成效' })).toBeVisible()
  await theirs.getByRole('button', { name: '良好' }).click()
  await saved(theirs)
  await expect(theirs.getByText('已评 2 / 2 项').first()).toBeVisible()
  await theirs.getByRole('link', { name: '合作项目数' }).click()
  await expect(theirs.getByLabel('说明')).toHaveValue('项目数量稳步增加。')
  const jilin = await person(browser, 'jilin-editor', `${round}/scoring?pair=JL-ZJ&item=COUNT`)
  await jilin.getByLabel(/给分/).fill('41')
  await jilin.getByLabel(/给分/).press('Enter')
  await expect(jilin.getByText('已评 0 / 2 项').first()).toBeVisible()
  await jilin.getByRole('link', { name: '合作项目数' }).click()
  await expect(jilin.getByRole('alert')).toBeVisible()
  await jilin.getByLabel(/给分/).fill('30')
  await jilin.getByLabel(/给分/).press('Escape')
  await saved(jilin)

  await ndrc.reload()
  await ndrc.getByRole('button', { name: '开始评审' }).click()
  await expect(dialog).toContainText('自评：3 / 4 项')
  await dialog.getByRole('button', { name: /确\s*定/ }).click()
  await expect(dialog).toBeHidden()

  const first = await person(browser, 'assessor', `${round}/scoring`)
  await expect(first.getByRole('region', { name: '依据' })).toContainText('双方自评')
  await first.keyboard.press('3')
  await saved(first)
  await first.keyboard.press('-')
  await expect(first.getByLabel(/给分/)).toHaveValue('49.9')
  await saved(first)
  await expectAccessible(first)
  await expectFitsPhone(first)
  await first.keyboard.press('n')
  await expect(first.getByText('第 2 项，共 2 项')).toBeVisible()
  await first.keyboard.press('2')
  await expect(first.getByText('都已评完', { exact: false })).toBeVisible()

  const second = await person(browser, 'assessor2', round)
  await confirm(second, '申报回避', async () => {
    await second.getByRole('dialog').getByLabel('对口关系').selectOption('JL-ZJ')
    await second.getByRole('dialog').getByLabel('理由').fill('曾在该省任职')
  })
  await second.getByRole('link', { name: '去评分' }).click()
  await expect(second.getByText('第 1 项，共 1 项')).toBeVisible()
  await second.getByRole('button', { name: '优秀' }).click()
  await saved(second)

  await ndrc.reload()
  const coverage = ndrc.getByRole('row', { name: /assessor2/ }).first()
  await expect(coverage).toContainText('1 / 1')
  await expect(coverage).toContainText('回避')
  await ndrc.getByRole('link', { name: '结果' }).click()
  await expect(ndrc.getByText('评审结束之前不含评委的评分', { exact: false })).toBeVisible()
  await ndrc.locator('.ranking a').first().click()
  await ndrc.getByRole('link', { name: /合作项目数/ }).click()
  await expect(ndrc.getByText('0 起得 10 分', { exact: false })).toBeVisible()
  await ndrc.getByLabel(/审核分/).fill('12')
  await ndrc.getByLabel('理由').fill('补报一个项目')
  await ndrc.getByRole('button', { name: '改定得分' }).click()
  await expect(ndrc.getByText('审核理由：补报一个项目')).toBeVisible()
  await expectAccessible(ndrc)

  await ndrc.goto(round)
  await confirm(ndrc, '开始异议期')
  await confirm(ndrc, '决定结果')
  await ndrc.getByRole('button', { name: '校验快照' }).click()
  await expect(ndrc.getByText(/完好：/)).toBeVisible()
  await ours.goto(round)
  await expect(ours.getByRole('link', { name: '结果' })).toHaveCount(0)
  await confirm(ndrc, '公布结果')
  await ndrc.getByRole('button', { name: '重新计算得分' }).click()
  await expect(ndrc.getByText('一致：重新计算的摘要与决定时相同。')).toBeVisible()
  await expectAccessible(ndrc)

  await ours.goto(`${round}/result`)
  await expect(ours.locator('.ranking > li')).toHaveCount(2)
  await expect(ours.getByRole('img', { name: /第 1 名；权重增减/ })).toBeVisible()
  await expect(ours.locator('.chart-place svg')).toBeVisible()
  await expectAccessible(ours)
  await expect(ours.locator('.ranking a')).toHaveCount(1)
  await ours.locator('.ranking a').click()
  await ours.getByRole('link', { name: /机制成效/ }).click()
  await expect(ours.getByText(/2 位评委的中位数/)).toBeVisible()
  await expect(ours.getByText('评委分差', { exact: false })).toBeVisible()
  await expectAccessible(ours)
  await expectFitsPhone(ours)
  await ours.goto(`${round}/result`)
  await expectFitsPhone(ours)
  await ours.goto(round)
  await expectFitsPhone(ours)
  const observer = await person(browser, 'observer', '/evaluations')
  await expect(observer.getByRole('link', { name: title })).toBeVisible()
})

test('a sheet is read as a document, and its next version is checked as it is written', async ({
  browser,
}) => {
  const ndrc = await person(browser, 'ndrc', '/score-sheets')
  const sheet = await publishedSheet(ndrc)
  await ndrc.reload()
  await expectAccessible(ndrc)
  await ndrc.getByRole('link', { name: `评分表 ${sheet}` }).click()
  await expect(ndrc.getByText('由至少 1 位评委按等次评分', { exact: false })).toBeVisible()
  await expectAccessible(ndrc)
  await ndrc.getByRole('link', { name: '起草下一版本' }).click()
  await expect(ndrc.getByText('校验通过')).toBeVisible()
  await ndrc.locator('summary', { hasText: '维度 项目合作' }).click()
  await ndrc.getByLabel('权重（%）').first().fill('41')
  await expect(ndrc.getByText(/权重合计 101/).first()).toBeVisible()
  await expect(ndrc.getByText(/还有 2 处需要修改/)).toBeVisible()
  await expectAccessible(ndrc)
  await expectFitsPhone(ndrc)
  await ndrc.getByLabel('权重（%）').first().fill('40')
  await ndrc.locator('summary', { hasText: '项目 合作项目数' }).click()
  await ndrc.getByLabel('得分依据').first().selectOption('EXPRESSION')
  await ndrc.getByLabel('起点（含）').fill('0')
  await ndrc.getByLabel('得分（分）').fill('40')
  await ndrc.getByLabel('公式（CEL）').fill('measures.PROJECTS +')
  await expect(ndrc.locator('.labelled', { hasText: '公式（CEL）' }).locator('.wrong')).toBeVisible()
  await ndrc.getByLabel('公式（CEL）').fill('measures.PROJECTS + 1')
  await ndrc.getByRole('button', { name: '保存草稿' }).click()
  await expect(ndrc.getByText('公式 measures.PROJECTS + 1', { exact: false })).toBeVisible()
  await expect(ndrc).toHaveURL(/version=2/)
  await confirm(ndrc, '发布')
  await expect(ndrc.locator('.page-head .sheet-state')).toHaveText('已发布')
  await ndrc.getByRole('link', { name: '第 1 版' }).click()
  await expect(ndrc.getByText(/分档：0 起得 10 分/)).toBeVisible()
  await ndrc.goto('/score-sheets/new/draft')
  await expect(ndrc.getByText(/还有 \d+ 处需要修改/)).toBeVisible()
  await expectAccessible(ndrc)
})
