import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const ROOT = join(import.meta.dirname, '../..')
const COMMAND = join(ROOT, 'bin/huiyin.mjs')
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const ADDRESS = /http:\/\/localhost:(\d+)\//

/** The real program, started as an office would, on a data folder of its own. */
export type RunningOffice = {
  readonly address: string
  /** Runs a command of the program beside the running server; answers with its standard output. */
  readonly command: (...words: readonly string[]) => string
  /** Stops it with the signal of Ctrl+C; answers with its exit code. */
  readonly stop: () => Promise<number | null>
}

export async function startOffice(): Promise<RunningOffice> {
  const folder = await mkdtemp(join(tmpdir(), 'huiyin-journey-'))
  const env = { ...process.env, HUIYIN_DATA: join(folder, 'data'), PORT: '0' }
  const program = spawn(process.execPath, [COMMAND, 'start'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const address = await addressOf(program)
  const stop = async () => {
    const ended = new Promise<number | null>((resolve) => program.once('exit', resolve))
    program.kill('SIGINT')
    const code = await ended
    await rm(folder, { recursive: true, force: true })
    return code
  }
  const command = (...words: readonly string[]) =>
    execFileSync(process.execPath, [COMMAND, ...words], { env, encoding: 'utf8' })
  return { address, command, stop }
}

function addressOf(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    program.stderr?.on('data', (bytes: Buffer) => {
      said += bytes.toString('utf8')
      const found = ADDRESS.exec(said)
      if (found) resolve(`http://localhost:${found[1]}`)
    })
    program.once('exit', (code) => reject(new Error(`huiyin start ended with ${code}:\n${said}`)))
  })
}

/** The machine's browser. There is no journey without one: it fails and says what to install. */
export function openBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM']
  const executablePath = [...(named ? [named] : []), ...BROWSERS].find((path) => existsSync(path))
  if (executablePath === undefined) {
    throw new Error('no browser: apt-get install chromium fonts-noto-cjk, or name one in CHROMIUM')
  }
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--lang=zh-CN'] })
}
