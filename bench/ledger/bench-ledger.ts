import { join } from 'node:path'
import type { Pool } from 'pg'
import { newId, now } from '../../src/cli/clock.ts'
import { NATIONAL_CALENDAR } from '../../src/core/calendar/national-calendar.ts'
import { migrate } from '../../src/db/migrate.ts'
import { openDatabase, openPool } from '../../src/db/pool.ts'
import type { Schema } from '../../src/db/schema.ts'
import { DATABASE_NAME, withClient } from '../../src/db/server/roles.ts'
import { openFileStore } from '../../src/office/attachments/file-store.ts'
import type { OfficeContext } from '../../src/office/context.ts'
import { openSealer } from '../../src/office/identity/sealer.ts'
import type { BenchServer } from './bench-server.ts'

/** A ledger of the bench: as acts see it, and as the owner of the tables does, whom row security lets pass. */
export type BenchLedger = {
  readonly context: OfficeContext
  readonly owner: Pool
  readonly superuserUrl: string
  readonly close: () => Promise<void>
}

/** Opens one of the server's databases, made and brought up to date where it is not. */
export async function openBenchLedger(
  server: BenchServer,
  database: string = DATABASE_NAME,
): Promise<BenchLedger> {
  await makeDatabase(server, database)
  const { url, adminUrl, superuserUrl } = server.urlsOf(database)
  await migrate(adminUrl, { appliedAt: now() })
  const keyFile = join(server.folder, 'identity.key')
  const sealer = await openSealer({ keyFile, dataFolder: server.folder })
  const files = openFileStore({
    filesFolder: join(server.folder, 'files'),
    incomingFolder: join(server.folder, 'incoming'),
    previewsFolder: join(server.folder, 'previews'),
  })
  const app = openDatabase<Schema>(url)
  const owner = openPool(adminUrl, { max: 4 })
  const close = async () => {
    await app.close()
    await owner.end()
  }
  return {
    context: { database: app, now, newId, calendar: NATIONAL_CALENDAR, sealer, files },
    owner,
    superuserUrl,
    close,
  }
}

/** Closes a ledger and removes its database; as the superuser, for only he may end an autovacuum at work in it. */
export async function dropLedger(
  server: BenchServer,
  ledger: BenchLedger,
  database: string,
): Promise<void> {
  await ledger.close()
  await withClient(server.urlsOf('postgres').superuserUrl, (client) =>
    client.query(`DROP DATABASE ${database} WITH (FORCE)`),
  )
}

async function makeDatabase(server: BenchServer, database: string): Promise<void> {
  await withClient(server.urlsOf('postgres').adminUrl, async (client) => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database])
    if (found.rowCount === 0) {
      await client.query(`CREATE DATABASE ${database} ENCODING 'UTF8' TEMPLATE template0`)
    }
  })
}
