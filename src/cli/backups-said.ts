import { access, constants } from 'node:fs/promises'
import { resolve } from 'node:path'
import { NIGHTS_KEPT } from '../core/backup/nightly.ts'
import { cannot, wrongUsage } from './command-trouble.ts'
import { why } from './why.ts'

/** Where nightly backups go and how long they are kept. */
export type BackupsSaid = { readonly folder: string; readonly daysKept: number }

type Words = { readonly backupTo?: string; readonly backupDays?: string }

const MOST_DAYS = 3650

/** As `--backup-to` and `--backup-days` say, else HUIYIN_BACKUP and HUIYIN_BACKUP_DAYS; null where no folder is named. It must be there: one made by itself would hide that a disk is missing. */
export async function backupsAsSaid(
  { backupTo, backupDays }: Words,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<BackupsSaid | null> {
  const named = backupTo ?? environment['HUIYIN_BACKUP']
  if (!named) return null
  const text = backupDays ?? (environment['HUIYIN_BACKUP_DAYS'] || String(NIGHTS_KEPT))
  const daysKept = Number(text)
  if (!/^\d+$/.test(text) || daysKept < 1 || daysKept > MOST_DAYS) {
    const expected = `1–${MOST_DAYS}`
    throw wrongUsage('value-wrong', { name: 'HUIYIN_BACKUP_DAYS', value: text, expected })
  }
  const folder = resolve(named)
  try {
    await access(folder, constants.W_OK | constants.X_OK)
  } catch (thrown) {
    throw cannot('file-not-written', { file: folder, reason: why(thrown) })
  }
  return { folder, daysKept }
}
