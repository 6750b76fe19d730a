import { expect, test } from '@playwright/test'
import { draftExample } from './examples'
import { choose, person } from './people'

test('what a year of a park is known to hold stays when more is told of it', async ({ browser }) => {
  const page = await person(browser, 'changchun-editor')
  const name = `【示例】共建园区 ${Date.now()}`
  await page.goto(`/parks/${await draftExample(page, 'parks', 'draftPark', { name })}`)
  const dialog = page.getByRole('dialog')
  const indicators = page.getByRole('region', { name: '年度指标' })

  await page.getByRole('button', { name: '填报年度指标' }).click()
  await dialog.getByLabel('年度', { exact: true }).fill('2019')
  await dialog.getByLabel('产值', { exact: true }).fill('900')
  await dialog.getByRole('button', { name: '保存草稿' }).click()
  await expect(indicators.getByRole('row', { name: /2019.*900/ })).toBeVisible()

  await page.getByRole('button', { name: '填报年度指标' }).click()
  await dialog.getByLabel('税收', { exact: true }).fill('55')
  await dialog.getByLabel('年度', { exact: true }).fill('2019')
  await expect(dialog.getByRole('status')).toContainText('已有填报')
  await expect(dialog.getByLabel('产值', { exact: true })).toHaveValue('900')
  await dialog.getByRole('button', { name: '保存草稿' }).click()
  await expect(indicators.getByRole('row', { name: /2019.*900.*55/ })).toBeVisible()

  await indicators.getByRole('button', { name: '更正 2019' }).click()
  await expect(dialog.getByLabel('税收', { exact: true })).toHaveValue('55')
})

test('terms that are refused say which tier is wrong, until it is put right', async ({ browser }) => {
  const page = await person(browser, 'changchun-editor')
  const name = `【示例】共建园区 ${Date.now()}`
  await page.goto(`/parks/${await draftExample(page, 'parks', 'draftPark', { name })}`)
  await page.getByRole('button', { name: '提出条款' }).click()
  const dialog = page.getByRole('dialog')
  await choose(page, /分享内容/, '统计产值', dialog)
  await choose(page, /属地方/, '东北一方', dialog)
  await dialog.getByLabel('起期').fill('2030-01-01')
  await dialog.getByLabel('止期').fill('2031-12-31')
  await dialog.getByLabel('东北方比例').fill('60')
  await dialog.getByLabel('东部方比例').fill('50')
  await dialog.getByRole('button', { name: '保存草稿' }).click()
  await expect(dialog.locator('.notice')).toBeFocused()
  await expect(dialog.locator('.notice li')).toHaveText(/分享档次 1：份额合计为 110/)
  await expect(dialog.locator('.row-problem')).toContainText('110')
  await dialog.getByLabel('东部方比例').fill('40')
  await expect(dialog.locator('.row-problem')).not.toContainText('110')
})
