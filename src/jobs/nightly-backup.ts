import { readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import {
  dayOfNightly,
  type KeptBackup,
  type NightlyState,
  nightDue,
  nightlyName,
  nightsToDrop,
} from '../core/backup/nightly.ts'
import { type Instant, instantOfMillis } from '../core/calendar/instant.ts'
import { systemReason } from '../core/wording/system-reason.ts'
import { backUp } from '../db/backup/back-up.ts'
import { proveBackup } from '../db/backup/prove-backup.ts'
import type { Job } from './ticker.ts'

export type NightlyAsked = {
  readonly adminUrl: string
  /** The attachments' folder; left out where there is none yet. */
  readonly filesFolder: string
  /** Where the backups go, a folder that is there: better on another disk. */
  readonly folder: string
  readonly daysKept: number
  readonly now: () => Instant
}

/** The job, and what there is so far. */
export type NightlyBackup = {
  readonly job: Job
  readonly state: () => Promise<NightlyState>
}

const TEN_MINUTES_MS = 600_000
/** What is being made bears this name until it was read back. */
const UNPROVEN = 'huiyin.unproven'

/** Makes a backup each night, reads it back, and takes away those that are older than they are kept. */
export function nightlyBackup(asked: NightlyAsked): NightlyBackup {
  let trouble: NightlyState['trouble'] = null
  const run = async (stopping: AbortSignal) => {
    try {
      await makeWhereDue(asked, stopping)
      trouble = null
    } catch (thrown) {
      if (!stopping.aborted) trouble = { at: asked.now(), sentence: sentenceOf(thrown) }
      throw thrown
    }
  }
  const { folder, daysKept } = asked
  const state = async () => ({ folder, daysKept, backups: await backupsIn(folder), trouble })
  return { job: { name: 'backup', everyMs: TEN_MINUTES_MS, run }, state }
}

function sentenceOf(thrown: unknown): string {
  const { code = '', message } = thrown as NodeJS.ErrnoException
  return systemReason(code, message)
}

/** Room is made first: a disk that is full of old backups must not keep the new one from being made. */
async function makeWhereDue(asked: NightlyAsked, stopping: AbortSignal): Promise<void> {
  const { folder, daysKept, now } = asked
  const names = await readdir(folder)
  const due = nightDue(now(), names)
  if (due === null) return
  const left = names.filter((name) => name.startsWith(UNPROVEN))
  for (const name of [...left, ...nightsToDrop(now(), names, daysKept)]) {
    await rm(join(folder, name), { force: true })
  }
  await backUpProven(asked, join(folder, UNPROVEN), stopping)
  await rename(join(folder, UNPROVEN), join(folder, nightlyName(due)))
}

/** One that cannot be read back is taken away: the next turn makes another. */
async function backUpProven(
  { adminUrl, filesFolder, now }: NightlyAsked,
  targetFile: string,
  signal: AbortSignal,
): Promise<void> {
  const hasFiles = (await stat(filesFolder).catch(() => null)) !== null
  const files = hasFiles ? { filesFolder } : {}
  await backUp(adminUrl, { targetFile, madeAt: now(), signal, ...files })
  try {
    await proveBackup(targetFile, signal)
  } catch (thrown) {
    await rm(targetFile, { force: true })
    throw thrown
  }
}

async function backupsIn(folder: string): Promise<readonly KeptBackup[]> {
  const names = await readdir(folder).catch(() => [])
  const found: KeptBackup[] = []
  for (const name of names.sort().reverse()) {
    const on = dayOfNightly(name)
    const file = on && (await stat(join(folder, name)).catch(() => null))
    if (on && file)
      found.push({ on, name, bytes: file.size, madeAt: instantOfMillis(file.mtimeMs) })
  }
  return found
}
