import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Builds `src/web` into `dist/pages`; while pages are written, requests go on to a running program. */
export default defineConfig({
  root: 'src/web',
  base: '/',
  plugins: [react()],
  build: {
    outDir: '../../dist/pages',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
  server: { proxy: { '/api': `http://localhost:${process.env['PORT'] ?? '8080'}` } },
})
