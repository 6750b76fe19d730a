import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { act, choose, person, sendProject } from './people'

const PDF = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')

test('minutes go with the draft of a meeting, and the other side downloads them once it is sent', async ({
  browser,
}) => {
  const name = `【示例】附件会商 ${Date.now()}`
  const editor = await person(browser, 'dalian-editor', '/meetings/new')
  await editor.getByLabel('名称', { exact: true }).fill(name)
  await choose(editor, /对应任务条款/, 'S1.d')
  await editor.keyboard.press('Escape')
  await choose(editor, /主场方/, '东北')
  await editor.getByLabel('举办日期', { exact: true }).fill('2025-05-12')
  await editor.getByLabel('地点').fill('大连市')
  const delegations = editor.getByRole('group', { name: '参加方' })
  await delegations.getByRole('button', { name: /添加|增加/ }).click()
  await choose(editor, /所属方/, '东北', delegations)
  await delegations.getByLabel('单位').fill('大连示例代表团')
  await choose(editor, /带队层级/, '其他', delegations)
  await editor.getByRole('button', { name: '保存草稿' }).click()
  await expect(editor.getByRole('heading', { level: 1, name })).toBeVisible()
  const address = new URL(editor.url()).pathname

  const panel = editor.getByRole('region', { name: '附件' })
  const files = panel.getByLabel('把文件拖到这里')
  await files.setInputFiles({ name: '会议纪要.docx', mimeType: 'application/octet-stream', buffer: PDF })
  await expect(panel.getByRole('alert')).toContainText('扩展名是 .docx，内容却是 PDF 文档')
  await panel
    .getByRole('button', { name: '关 闭' })
    .or(panel.getByRole('button', { name: '关闭' }))
    .click()
  await files.setInputFiles({
    name: '太大.txt',
    mimeType: 'text/plain',
    buffer: Buffer.alloc(21 * 1024 * 1024, 'a'),
  })
  await expect(panel.getByRole('alert')).toContainText('20 MiB')
  await files.setInputFiles({ name: '会议纪要.pdf', mimeType: 'application/pdf', buffer: PDF })
  const entry = panel.getByRole('listitem').filter({ hasText: '会议纪要.pdf' })
  await expect(entry).toContainText('随草稿')

  const approver = await person(browser, 'dalian-approver', address)
  await act(approver, '提交')

  const other = await person(browser, 'shanghai-approver', address)
  const [download] = await Promise.all([
    other.waitForEvent('download'),
    other.getByRole('link', { name: '会议纪要.pdf' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('会议纪要.pdf')
  expect(readFileSync(await download.path())).toEqual(PDF)
})

test('what the other side sees is taken away with a reason, which stays', async ({ browser }) => {
  const editor = await person(browser, 'changchun-approver')
  const project = `【示例】附件项目 ${Date.now()}`
  const address = await sendProject(editor, { name: project, pair: '长春市', region: '长春市' })
  const other = await person(browser, 'tianjin-approver', address)
  await act(other, '同意')
  await editor.reload()
  const panel = editor.getByRole('region', { name: '附件' })
  const name = `误传 ${Date.now()}.txt`
  await panel
    .getByLabel('把文件拖到这里')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(name) })
  await panel.getByRole('button', { name: `移除 ${name}` }).click()
  const dialog = editor.getByRole('dialog')
  await dialog.getByLabel('理由').fill('传错了文件')
  await dialog.getByRole('button', { name: /移\s?除/ }).click()
  await panel.getByText(/已移除 \d+ 个/).click()
  await expect(panel.getByRole('listitem').filter({ hasText: name })).toContainText('传错了文件')
  await other.reload()
  await other.getByText(/已移除 \d+ 个/).click()
  await expect(other.getByRole('listitem').filter({ hasText: name })).toContainText('传错了文件')
})
