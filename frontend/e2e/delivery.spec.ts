import { expect, test } from '@playwright/test'

test('what was built travels packed and may be kept', async ({ request }) => {
  const page = await request.get('/')
  expect(page.headers()['cache-control']).toBe('no-cache')
  const asset = /\/assets\/[^"]+\.js/.exec(await page.text())?.[0] ?? ''
  const asked = async (encodings: string) =>
    (await request.get(asset, { headers: { 'Accept-Encoding': encodings } })).headers()

  const packed = await asked('gzip, deflate')
  const plain = await asked('identity')
  expect(packed['content-encoding']).toBe('gzip')
  expect(plain['content-encoding']).toBeUndefined()
  expect(Number(packed['content-length'])).toBeLessThan(Number(plain['content-length']))
  for (const headers of [packed, plain]) {
    expect(headers['cache-control']).toContain('immutable')
    expect(headers.vary?.toLowerCase()).toContain('accept-encoding')
    expect(headers['content-type']).toContain('text/javascript')
  }
})
