import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'huiyin-npm-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('npm start 收到 SIGTERM，服务和数据库都停下', async () => {
  const env = { ...process.env, HUIYIN_DATA: join(folder, 'data'), PORT: '0' }
  const cwd = join(import.meta.dirname, '../..')
  const npm = spawn('npm', ['start', '--', '--empty'], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const heard = new Promise<void>((resolve) => {
    npm.stderr.on('data', (bytes: Buffer) => {
      const isUp = said.includes('回音已启动')
      said += bytes.toString()
      if (!isUp && said.includes('回音已启动')) npm.kill('SIGTERM')
      if (said.includes('已停止。')) resolve()
    })
    npm.stderr.on('end', resolve)
  })
  await heard
  expect(said).toContain('正在停止')
  expect(said).toContain('已停止。')
}, 120_000)
