import { expect, type Page, test } from '@playwright/test'
import { draftProject, person, sendProject } from './people'

/** Opens the box by a key, once the page listens to it, and types. */
async function typed(page: Page, words: string, key = 'Control+k'): Promise<void> {
  await expect(page.getByRole('button', { name: '检索' })).toBeVisible()
  await page.keyboard.press(key)
  await page.getByRole('combobox', { name: '检索' }).fill(words)
}

test('a record is found by sound, by code and in spite of a mistake, by whoever may see it', async ({
  browser,
}) => {
  const number = Date.now()
  const name = `【示例】鞍山镁质耐火材料基地${number}`
  const editor = await person(browser, 'liaoning-editor')
  await draftProject(editor, { name, pair: '辽宁省', region: '鞍山市' })
  const code = await editor.locator('.record-head .figure').first().textContent()

  await editor.goto('/')
  for (const words of [`asmz ${number}`, `镁质耐火财料基地${number}`, code ?? '']) {
    await typed(editor, words)
    await expect(editor.getByRole('option', { name })).toBeVisible()
    await editor.keyboard.press('Escape')
    await expect(editor.getByRole('dialog', { name: '检索' })).toBeHidden()
  }
  await typed(editor, `anshanmeizhi ${number}`)
  await expect(editor.getByRole('option')).toHaveCount(1)
  await editor.keyboard.press('ArrowDown')
  await editor.keyboard.press('Enter')
  await expect(editor.getByRole('heading', { level: 1, name })).toBeVisible()

  const other = await person(browser, 'jiangsu-approver')
  await typed(other, `asmz ${number}`)
  await expect(other.getByText('没有找到')).toBeVisible()
})

test('what the hint gives as an example is found, and a pair by its code', async ({ browser }) => {
  const ours = await person(browser, 'liaoning-approver')
  const name = `【示例】沈阳智能机床产业化基地 ${Date.now()}`
  await sendProject(ours, { name, pair: '辽宁省', region: '沈阳市' })
  const ndrc = await person(browser, 'ndrc', '/search')
  const example = (await ndrc.getByText('可输入汉字').first().textContent())?.match(/如 (\w+)/)?.[1]
  await ndrc.goto(`/search?q=${example}`)
  await expect(ndrc.getByRole('region', { name: '合作项目' }).getByRole('link').first()).toContainText(
    '沈阳智能机床',
  )
  await expect(ndrc.getByText('近似结果')).toHaveCount(0)
  await ndrc.goto('/search?q=hrb-sz')
  await ndrc.getByRole('link', { name: '哈尔滨市—深圳市 HRB-SZ' }).click()
  await expect(ndrc).toHaveURL(/\/pairs\/HRB-SZ$/)
})

test('all results stand on a page of their own, by kind', async ({ browser }) => {
  const number = Date.now()
  const name = `【示例】营口菱镁产业园${number}`
  const approver = await person(browser, 'liaoning-approver')
  await sendProject(approver, { name, pair: '辽宁省', region: '营口市' })

  const ndrc = await person(browser, 'ndrc', '/overview')
  await typed(ndrc, `菱镁 ${number}`, '/')
  await expect(ndrc.getByRole('option', { name })).toContainText('待')
  await ndrc.getByRole('button', { name: '查看全部结果' }).click()
  await expect(ndrc).toHaveURL(/\/search\?q=/)
  await expect(ndrc.getByRole('region', { name: '合作项目' }).locator('mark')).toHaveText([
    '菱镁',
    String(number),
  ])
  await ndrc.getByRole('link', { name }).click()
  await expect(ndrc.getByRole('heading', { level: 1, name })).toBeVisible()

  await ndrc.goto('/search?q=装备治造')
  await expect(ndrc.getByText('近似结果')).toBeVisible()
  await ndrc.goto('/projects')
  await expect(ndrc.getByRole('searchbox', { name: '关键词' })).toBeVisible()
  await ndrc.keyboard.press('/')
  await expect(ndrc.getByRole('searchbox', { name: '关键词' })).toBeFocused()
  await expect(ndrc.getByRole('dialog')).toHaveCount(0)
})
