import { link, readFile, rm, writeFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { codeOf, DatabaseTroubleError } from './database-trouble.ts'
import { isAlive, ownIdentity } from './process-identity.ts'

const POLL_MS = 20
const PATIENCE_MS = 90_000

let turns = 0

/** Runs `work` while no other process holds the lock file. A lock whose holder has died is taken over. */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const mine = `${file}.${ownIdentity()}.${++turns}`
  await writeFile(mine, ownIdentity(), { mode: 0o600 })
  try {
    await acquire(file, mine)
    try {
      return await work()
    } finally {
      await rm(file, { force: true })
    }
  } finally {
    await rm(mine, { force: true })
  }
}

async function acquire(file: string, mine: string): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS
  while (!(await linked(mine, file))) {
    const holder = await holderOf(file)
    if (holder !== null && !isAlive(holder)) await takeAwayFromDead(file, mine, holder)
    else if (performance.now() > deadline) {
      throw new DatabaseTroubleError({ code: 'lock-held', file, holder: holder ?? '?' })
    } else await wait(POLL_MS)
  }
}

/** Only one process at a time may clear a dead holder's lock, and only after looking again. */
async function takeAwayFromDead(file: string, mine: string, dead: string): Promise<void> {
  const guard = `${file}.clearing`
  if (await linked(mine, guard)) {
    if ((await holderOf(file)) === dead) await rm(file, { force: true })
    await rm(guard, { force: true })
    return
  }
  const clearing = await holderOf(guard)
  if (clearing !== null && !isAlive(clearing)) await rm(guard, { force: true })
  await wait(POLL_MS)
}

/** A hard link appears with its content or not at all, so nobody reads a lock without a holder. */
async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (thrown) {
    if (codeOf(thrown) === 'EEXIST') return false
    throw thrown
  }
}

async function holderOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return null
    throw thrown
  }
}
