import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { identityOf } from './process-identity.ts'

/** What a running server says of itself in its `postmaster.pid`. */
export type Postmaster = {
  readonly pid: number
  readonly port: number
  readonly socketFolder: string
  readonly isReady: boolean
}

const POLL_MS = 5
/** After this long a fast shutdown is made an immediate one; the log then replays at the next start. */
const SHUTDOWN_PATIENCE_MS = 60_000

/** The server that runs on this cluster, or null. A file left behind by a crash counts as none. */
export async function runningPostmaster(cluster: string): Promise<Postmaster | null> {
  const named = await namedPostmaster(cluster)
  return named !== null && isServerOf(named.pid, cluster) ? named : null
}

/** The server that `postmaster.pid` names, whether it still runs or not. */
export async function namedPostmaster(cluster: string): Promise<Postmaster | null> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')
  const [pid, , , port, socketFolder, , , status] = text.split('\n')
  const number = Number(pid)
  if (!Number.isSafeInteger(number) || number <= 0) return null
  return {
    pid: number,
    port: Number(port),
    socketFolder: socketFolder ?? '',
    isReady: status?.trim() === 'ready',
  }
}

/** Another process may have been given the number since; the server names its cluster on its command line. */
function isServerOf(pid: number, cluster: string): boolean {
  if (identityOf(pid) === null) return false
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(cluster)
  } catch {
    return process.platform !== 'linux'
  }
}

/** Stops the server with a checkpoint, closing what is still connected, and waits until it is gone. */
export async function stopPostmaster(cluster: string): Promise<void> {
  const running = await runningPostmaster(cluster)
  if (running === null) return
  signal(running.pid, 'SIGINT')
  const deadline = performance.now() + SHUTDOWN_PATIENCE_MS
  let isHurried = false
  while (isServerOf(running.pid, cluster)) {
    if (!isHurried && performance.now() > deadline) {
      signal(running.pid, 'SIGQUIT')
      isHurried = true
    }
    await wait(POLL_MS)
  }
}

/** Waits until the server takes connections; null when `hasEnded` says that it will not. */
export async function readyPostmaster(
  cluster: string,
  hasEnded: () => boolean,
): Promise<Postmaster | null> {
  while (!hasEnded()) {
    const running = await runningPostmaster(cluster)
    if (running?.isReady) return running
    await wait(POLL_MS)
  }
  return null
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It has ended in the meantime.
  }
}
