import { join, resolve } from 'node:path'
import { allNotices } from '../db/holidays/holiday-notices.ts'
import { migrate } from '../db/migrate.ts'
import { openDatabase } from '../db/pool.ts'
import type { Schema } from '../db/schema.ts'
import type { DatabaseServer } from '../db/server/database-server.ts'
import { startDatabase } from '../db/server/start-database.ts'
import { openFileStore } from '../office/attachments/file-store.ts'
import type { OfficeContext } from '../office/context.ts'
import { openLiveCalendar } from '../office/holidays/live-calendar.ts'
import { openSealer } from '../office/identity/sealer.ts'
import { newId, now } from './clock.ts'

/** The office's ledger, open. */
export type Ledger = {
  readonly context: OfficeContext
  readonly server: DatabaseServer
  readonly dataFolder: string
  /** Closes the connections and leaves the database; the last to leave stops it. */
  readonly close: () => Promise<void>
}

export type LedgerPlace = {
  readonly dataFolder: string
  /** Sentences for the person who runs the program. */
  readonly log: (sentence: string) => void
  /** The most connections to the database at once. */
  readonly connections: number
}

/** Where the office keeps its data: as said, else HUIYIN_DATA, else ./data. */
export function dataFolderOf(said: string | undefined): string {
  return resolve(said ?? (process.env['HUIYIN_DATA'] || 'data'))
}

/** The key of identities: HUIYIN_KEY_FILE, else in the data folder. */
export function keyFileOf(dataFolder: string): string {
  return process.env['HUIYIN_KEY_FILE'] || join(dataFolder, 'identity.key')
}

/** The bytes of attachments, beside them what is still coming in and what is shown in place of some; only the first are backed up. */
export function filesOf(dataFolder: string) {
  return {
    filesFolder: join(dataFolder, 'files'),
    incomingFolder: join(dataFolder, 'incoming'),
    previewsFolder: join(dataFolder, 'previews'),
  }
}

/** Brings up the database where it is not, brings its schema up to date and opens the ledger. */
export async function openLedger({ dataFolder, log, connections }: LedgerPlace): Promise<Ledger> {
  const server = await startDatabase({ dataFolder, log })
  try {
    await migrate(server.adminUrl, { appliedAt: now() })
    const sealer = await openSealer({ keyFile: keyFileOf(dataFolder), dataFolder })
    const database = openDatabase<Schema>(server.url, { max: connections })
    const files = openFileStore(filesOf(dataFolder))
    const { calendar, learn: learnHolidays } = openLiveCalendar(await allNotices(database))
    const context = { database, now, newId, calendar, learnHolidays, sealer, files }
    const close = async () => {
      await database.close()
      await server.stop()
    }
    return { context, server, dataFolder, close }
  } catch (thrown) {
    await server.stop()
    throw thrown
  }
}
