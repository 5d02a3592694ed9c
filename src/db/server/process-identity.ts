import { readFileSync } from 'node:fs'

/**
 * A process as a text that no later process shares: its number and, where the system tells it, the
 * boot and the tick at which it started (numbers are given out again, in containers very soon).
 */
export function identityOf(pid: number): string | null {
  try {
    process.kill(pid, 0)
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'EPERM') return null
  }
  const start = startOf(pid)
  return start === null ? null : `${pid}-${start}`
}

/** This process. */
export function ownIdentity(): string {
  return `${process.pid}-${startOf(process.pid)}`
}

/** Whether the process that wrote this identity still runs. */
export function isAlive(identity: string): boolean {
  const pid = Number.parseInt(identity, 10)
  return Number.isSafeInteger(pid) && pid > 0 && identityOf(pid) === identity
}

/** When a process started; null when it has ended and only waits for its parent to notice. */
function startOf(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8)
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? null : `${boot}-${fields[19] ?? '0'}`
  } catch {
    return 'unknown'
  }
}
