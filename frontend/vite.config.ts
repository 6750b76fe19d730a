import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const backend = process.env.DUIKOU_BACKEND ?? 'http://localhost:8080'
const served = ['/api', '/q', '/login', '/logout']

// A browser asks for six files at a time, so few are better than small ones: what every page needs, what fields need,
// what lists and forms need, what charts need, what the editor of plans needs. The budgets say whether the first page still gets by without the latter.
const FIELDS =
  /node_modules\/(@rc-component\/(select|virtual-list|input|textarea)|antd\/es\/(select|input))\//
const CHARTS = /node_modules\/(echarts|zrender|tslib)\/|src\/ui\/chart\//
const WRITING =
  /node_modules\/(@tiptap|prosemirror-[a-z-]+|orderedmap|rope-sequence|w3c-keyname|fast-equals|node-diff3)\/|src\/features\/plans\/editor\//
const groups = [
  { name: 'charts', test: CHARTS },
  { name: 'fields', test: FIELDS },
  { name: 'writing', test: WRITING },
  { name: 'library', test: /node_modules/ },
  {
    name: 'house',
    test: /src\/(api|i18n\/index|reference\/(?!series)|routing|rules|ui\/(?!CommittedInput|paper)|features\/(?!(plans|duties)\/queries)\w+\/(routes|filters|api|queries)\.|ledger\/list\/search)/,
  },
  { name: 'ledger', test: /src\/(ledger\/(facts|list|form)\/|ui\/CommittedInput)/ },
]

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '~': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    manifest: true,
    target: 'es2022',
    chunkSizeWarningLimit: 400,
    rolldownOptions: { output: { codeSplitting: { includeDependenciesRecursively: false, groups } } },
  },
  server: { proxy: Object.fromEntries(served.map((path) => [path, backend])) },
  test: { include: ['src/**/*.test.{ts,tsx}'] },
})
