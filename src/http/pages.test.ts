import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { HttpEnv } from './env.ts'
import { pageRoutes } from './pages.ts'

const SCRIPT = 'console.log("回音")'.repeat(50)
let folder = ''
let pages: Hono<HttpEnv>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huiyin-pages-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), '<meta content="__NONCE__">')
  await writeFile(join(folder, 'mark.svg'), '<svg/>')
  await writeFile(join(folder, 'assets/main.js'), SCRIPT)
  await writeFile(join(folder, 'assets/main.js.br'), brotliCompressSync(SCRIPT))
  await writeFile(join(folder, 'assets/main.js.gz'), gzipSync(SCRIPT))
  pages = new Hono<HttpEnv>()
  pages.use(async (request, next) => {
    request.set('nonce', 'n0nce')
    await next()
  })
  pages.route('/', pageRoutes(folder))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const ask = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  pages.request(path, { headers })

it('sends a script in the smallest form that the browser reads, made when the pages were built', async () => {
  const brotli = await ask('/assets/main.js', { 'accept-encoding': 'gzip, deflate, br' })
  expect(brotli.headers.get('content-encoding')).toBe('br')
  expect(brotliDecompressSync(await brotli.arrayBuffer()).toString()).toBe(SCRIPT)
  const gzip = await ask('/assets/main.js', { 'accept-encoding': 'br;q=0, gzip' })
  expect(gzip.headers.get('content-encoding')).toBe('gzip')
  expect(gunzipSync(await gzip.arrayBuffer()).toString()).toBe(SCRIPT)
  const plain = await ask('/assets/main.js')
  expect(plain.headers.get('content-encoding')).toBeNull()
  expect(await plain.text()).toBe(SCRIPT)
  for (const answer of [brotli, gzip, plain]) {
    expect(answer.headers.get('vary')).toBe('accept-encoding')
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(answer.headers.get('cache-control')).toContain('immutable')
  }
})

it('sends nothing again that the browser holds', async () => {
  const first = await ask('/mark.svg')
  const etag = first.headers.get('etag') ?? ''
  expect(etag).toMatch(/^"[\w-]{22}"$/)
  const again = await ask('/mark.svg', { 'if-none-match': `W/${etag}` })
  expect(again.status).toBe(304)
  expect(await again.text()).toBe('')
  expect((await ask('/mark.svg', { 'if-none-match': '"other"' })).status).toBe(200)
})

it('answers any other address with the one page, which carries the nonce of this answer', async () => {
  for (const path of ['/', '/yongzhou/-/units', '/assets/main.js.br', '/../package.json']) {
    const page = await ask(path)
    expect(await page.text()).toBe('<meta content="n0nce">')
  }
})
