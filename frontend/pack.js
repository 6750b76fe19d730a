// Packs what was built, once, so that nothing has to be packed while it is served.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const ASSETS = new URL('./dist/assets/', import.meta.url)

for (const name of readdirSync(ASSETS).filter((name) => /\.(js|css)$/.test(name))) {
  const text = readFileSync(new URL(name, ASSETS))
  writeFileSync(new URL(`${name}.gz`, ASSETS), gzipSync(text, { level: 9 }))
  writeFileSync(new URL(`${name}.br`, ASSETS), brotliCompressSync(text))
}
