import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessible'
import { act, person, sendProject } from './people'

test('the coordinator sees which pair differs most, by how much, and opens the record', async ({
  browser,
}) => {
  const name = `示例争议项目 ${Date.now()}`
  const jilin = await person(browser, 'jilin-approver')
  const address = await sendProject(jilin, { name, pair: '吉林省', region: '长春市' })
  const zhejiang = await person(browser, 'zhejiang-approver', address)
  await act(zhejiang, '退回', async (page) => {
    await page.getByRole('dialog').getByLabel('理由').fill('与我方备案数不一致')
    await page
      .getByRole('dialog')
      .getByLabel(/逐项列明/)
      .check()
    await page.getByRole('dialog').getByLabel('计划总投资').fill('98000')
  })

  const ndrc = await person(browser, 'ndrc', '/overview')
  await ndrc.getByRole('link', { name: '核对差异' }).click()
  const byPair = ndrc.getByRole('region', { name: '各对关系' })
  const counts = await byPair.locator('tbody tr td:nth-child(2) a').allTextContents()
  expect(counts.map(Number)).toEqual(counts.map(Number).sort((one, other) => other - one))
  const ofJilin = byPair.getByRole('row', { name: /吉林省.*浙江省/ })
  const count = await ofJilin.getByRole('link', { name: /^\d+$/ }).first().textContent()
  await ofJilin.getByRole('link', { name: /^\d+$/ }).first().click()
  await expect(ndrc).toHaveURL(/pairCode=JL-ZJ&withSubPairs=true&kind=DISPUTE/)
  await expect(ndrc.getByText(`共 ${count} 条`)).toBeVisible()
  await ndrc.getByLabel('排列').selectOption('-since')

  const item = ndrc.getByRole('listitem').filter({ hasText: name })
  await expect(item).toContainText('与我方备案数不一致')
  await expect(item.getByRole('row', { name: /计划总投资/ })).toContainText(/12 亿元.*9\.8 亿元.*-2\.2 亿元/)
  await expectAccessible(ndrc)
  await item.getByRole('link', { name }).click()
  await expect(ndrc.getByRole('heading', { level: 1, name })).toBeVisible()
})
