import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { packageRoot } from '../../src/db/package-root.ts'

/** The program as its users start it, answering on a port of this machine. */
export type StartedProgram = {
  readonly pid: number
  readonly origin: string
  /** From the command to the first answer of `/healthz`. */
  readonly readyMs: number
  readonly stop: () => Promise<void>
}

const POLL_MS = 5
const PATIENCE_MS = 120_000

/** Starts the program on a data folder and waits until it is ready. */
export async function startProgram(
  dataFolder: string,
  more: readonly string[] = [],
): Promise<StartedProgram> {
  const port = await freePort()
  const command = join(packageRoot(), 'bin/huiyin.mjs')
  const words = [command, 'start', '--data', dataFolder, '--port', String(port), ...more]
  const from = performance.now()
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'pipe'] })
  const trouble: string[] = []
  child.stderr.on('data', (text: Buffer) => trouble.push(text.toString('utf8')))
  const origin = `http://127.0.0.1:${port}`
  try {
    await untilReady(child, origin, from)
  } catch (thrown) {
    child.kill('SIGTERM')
    throw new Error(`the program did not start: ${trouble.join('')}`, { cause: thrown })
  }
  return {
    pid: child.pid ?? 0,
    origin,
    readyMs: performance.now() - from,
    stop: () => stopped(child),
  }
}

async function untilReady(child: ChildProcess, origin: string, from: number): Promise<void> {
  while (performance.now() - from < PATIENCE_MS) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`)
    const answer = await fetch(`${origin}/healthz`).catch(() => null)
    if (answer?.status === 200) return
    await wait(POLL_MS)
  }
  throw new Error('it was not ready in time')
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
