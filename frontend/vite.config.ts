import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const backend = process.env.DUIKOU_BACKEND ?? 'http://localhost:8080'
const served = ['/api', '/q', '/login', '/logout']

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '~': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: { manifest: true, target: 'es2022', chunkSizeWarningLimit: 400 },
  server: { proxy: Object.fromEntries(served.map((path) => [path, backend])) },
  test: { include: ['src/**/*.test.{ts,tsx}'] },
})
