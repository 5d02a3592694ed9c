import { readdir, rm, stat } from 'node:fs/promises'
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
import { type BackUpReport, backUp } from '../db/backup/back-up.ts'
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

/** Makes a backup each night, reads it back, and takes away those that are older than they are kept. */
export function nightlyBackup(asked: NightlyAsked): NightlyBackup {
  let trouble: NightlyState['trouble'] = null
  const run = async () => {
    try {
      await makeWhereDue(asked)
      trouble = null
    } catch (thrown) {
      const sentence = thrown instanceof Error ? thrown.message : String(thrown)
      trouble = { at: asked.now(), sentence }
      throw thrown
    }
  }
  const { folder, daysKept } = asked
  const state = async () => ({ folder, daysKept, backups: await backupsIn(folder), trouble })
  return { job: { name: 'backup', everyMs: TEN_MINUTES_MS, run }, state }
}

async function makeWhereDue(asked: NightlyAsked): Promise<BackUpReport | null> {
  const { folder, daysKept, now } = asked
  const due = nightDue(now(), await readdir(folder))
  if (due === null) return null
  const report = await backUpProven(asked, join(folder, nightlyName(due)))
  const old = nightsToDrop(now(), await readdir(folder), daysKept)
  for (const name of old) await rm(join(folder, name))
  return report
}

/** One that cannot be read back is taken away: the next turn makes another. */
async function backUpProven(
  { adminUrl, filesFolder, now }: NightlyAsked,
  targetFile: string,
): Promise<BackUpReport> {
  const hasFiles = (await stat(filesFolder).catch(() => null)) !== null
  const report = await backUp(adminUrl, {
    targetFile,
    madeAt: now(),
    ...(hasFiles && { filesFolder }),
  })
  try {
    await proveBackup(targetFile)
  } catch (thrown) {
    await rm(targetFile, { force: true })
    throw thrown
  }
  return report
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
