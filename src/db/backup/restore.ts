import { resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type Client, escapeIdentifier } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Instant } from '../../core/calendar/instant.ts'
import {
  appliedMigrations,
  applyWithin,
  grantWhatIsMade,
  holdOwnerToo,
  letOwnerSeeAll,
  MIGRATION_LOCK,
  type Migration,
  migrationsFolder,
  readMigrations,
  roleOfRequests,
} from '../migrate.ts'
import { codeOf, DatabaseTroubleError, reasonOf } from '../server/database-trouble.ts'
import { withClient } from '../server/roles.ts'
import { type Archive, openArchive, proveArchive } from './archive-reader.ts'
import { BackupTroubleError } from './backup-trouble.ts'
import { copyTarget, PLAIN_TEXT_SETTINGS, tablesInOrder } from './catalogue.ts'
import { clearDatabase, firstFilledTable } from './clear-database.ts'
import { type Manifest, type TablePart, tablePart } from './manifest.ts'
import { type FilesToRestore, prepareFiles } from './restore-files.ts'

export type RestoreOptions = FilesToRestore & {
  /** Written beside the schema's steps. */
  readonly appliedAt: Instant
  /** Replaces a ledger and attachments that are not empty. */
  readonly replace?: boolean
  /** Where the schema's steps lie; by default those of this program. */
  readonly migrations?: string
  readonly progress?: (step: { readonly part: string; readonly done: number }) => void
}

export type RestoreReport = {
  readonly madeAt: Instant
  readonly tables: number
  readonly rows: number
  readonly files: number
  /** Where the present key of identities was put, when the backup brought another; else null. */
  readonly formerKeyFile: string | null
  readonly includesKey: boolean
}

/** How long other programs are waited for that use the same tables. */
const LOCK_TIMEOUT = '15s'

/**
 * Puts a backup into an empty database: first every hash is proven, then all is done in one
 * transaction, so that either the whole ledger is there or nothing has changed. A backup of an older
 * schema is brought up to the present one. Throws a BackupTroubleError that says what is wrong.
 */
export async function restore(
  file: string,
  adminUrl: string,
  options: RestoreOptions,
): Promise<RestoreReport> {
  const { progress = () => undefined } = options
  const archive = await openArchive(resolve(file))
  try {
    const migrations = await readMigrations(options.migrations ?? migrationsFolder())
    checkSchema(archive, migrations)
    await proveArchive(archive, (done) => progress({ part: '', done: done / 2 }))
    const files = await prepareFiles(archive, options)
    try {
      await withClient(adminUrl, (client) =>
        fillDatabase(client, archive, { ...options, progress, migrations }),
      )
      const formerKeyFile = await files.settle()
      return reportOf(archive.manifest, formerKeyFile)
    } finally {
      await files.discard()
    }
  } finally {
    archive.close()
  }
}

function reportOf(manifest: Manifest, formerKeyFile: string | null): RestoreReport {
  return {
    madeAt: manifest.madeAt,
    tables: manifest.tables.length,
    rows: manifest.tables.reduce((sum, table) => sum + table.rows, 0),
    files: manifest.files.length,
    includesKey: manifest.key !== null,
    formerKeyFile,
  }
}

/** The steps that the backup's rows belong to must be this program's, to the byte. */
function checkSchema({ file, manifest }: Archive, known: readonly Migration[]): void {
  for (const step of manifest.schema) {
    const here = known.find((migration) => migration.file === `${step.name}.sql`)
    if (here === undefined) {
      throw new BackupTroubleError({
        code: 'from-newer-program',
        file,
        version: manifest.programVersion,
      })
    }
    if (here.sha256 !== step.sha256) {
      throw new BackupTroubleError({ code: 'from-other-schema', file, step: step.name })
    }
  }
}

type FillOptions = Omit<RestoreOptions, 'migrations'> &
  Required<Pick<RestoreOptions, 'progress'>> & { readonly migrations: readonly Migration[] }

async function fillDatabase(client: Client, archive: Archive, options: FillOptions): Promise<void> {
  const context = { appRole: await roleOfRequests(client), appliedAt: options.appliedAt }
  const then = new Set(archive.manifest.schema.map((step) => step.sha256))
  const before = options.migrations.filter((step) => then.has(step.sha256))
  const since = options.migrations.filter((step) => !then.has(step.sha256))
  try {
    await client.query(`BEGIN; ${PLAIN_TEXT_SETTINGS} SET LOCAL lock_timeout = '${LOCK_TIMEOUT}';
      SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`)
    await emptyDatabase(client, options.replace ?? false)
    await appliedMigrations(client)
    await grantWhatIsMade(client, context.appRole)
    for (const step of before) await applyWithin(client, step, context)
    await fillTables(client, archive, options.progress)
    for (const step of since) await applyWithin(client, step, context)
    await client.query('COMMIT')
  } catch (thrown) {
    await client.query('ROLLBACK').catch(() => undefined)
    throw asTrouble(thrown)
  }
  await client.query('ANALYZE')
}

async function emptyDatabase(client: Client, replace: boolean): Promise<void> {
  const forced = await letOwnerSeeAll(client)
  const table = await firstFilledTable(client)
  if (table !== null && !replace) throw new BackupTroubleError({ code: 'not-empty', table })
  await holdOwnerToo(client, forced)
  await clearDatabase(client)
}

function asTrouble(thrown: unknown, part = ''): unknown {
  if (thrown instanceof BackupTroubleError || thrown instanceof DatabaseTroubleError) return thrown
  if (codeOf(thrown) === '55P03')
    return new BackupTroubleError({ code: 'database-in-use' }, { cause: thrown })
  return new BackupTroubleError(
    { code: 'rejected', part, reason: reasonOf(thrown) },
    { cause: thrown },
  )
}

async function fillTables(
  client: Client,
  archive: Archive,
  progress: FillOptions['progress'],
): Promise<void> {
  const forced = await letOwnerSeeAll(client)
  const { tables, sequences } = archive.manifest
  await checkTables(client, tables)
  await setTriggers(client, tables, 'DISABLE')
  await client.query('SET CONSTRAINTS ALL DEFERRED')
  const total = tables.reduce((sum, table) => sum + table.bytes, 1)
  let before = 0
  for (const table of tables) {
    progress({ part: table.name, done: 0.5 + before / total / 2 })
    await fillTable(client, archive, table)
    before += table.bytes
  }
  for (const { name, lastValue, isCalled } of sequences) {
    await client.query('SELECT setval($1::regclass, $2::bigint, $3)', [
      `public.${escapeIdentifier(name)}`,
      lastValue,
      isCalled,
    ])
  }
  // Keys that wait for the commit are proven now: no table can be altered before.
  await client.query('SET CONSTRAINTS ALL IMMEDIATE')
  await setTriggers(client, tables, 'ENABLE')
  await holdOwnerToo(client, forced)
  progress({ part: '', done: 1 })
}

async function checkTables(client: Client, tables: readonly TablePart[]): Promise<void> {
  const here = new Map((await tablesInOrder(client)).map((table) => [table.name, table.columns]))
  for (const { name, columns } of tables) {
    const known = here.get(name) ?? []
    const strange = columns.find((column) => !known.includes(column))
    if (known.length === 0) throw new BackupTroubleError({ code: 'table-unknown', table: name })
    if (strange !== undefined) {
      throw new BackupTroubleError({ code: 'table-unknown', table: `${name}.${strange}` })
    }
  }
}

/** What the schema's own triggers would write is in the backup already. */
async function setTriggers(
  client: Client,
  tables: readonly TablePart[],
  how: 'ENABLE' | 'DISABLE',
): Promise<void> {
  for (const { name } of tables) {
    await client.query(`ALTER TABLE public.${escapeIdentifier(name)} ${how} TRIGGER USER`)
  }
}

async function fillTable(client: Client, archive: Archive, table: TablePart): Promise<void> {
  try {
    const rows = client.query(copyFrom(`COPY ${copyTarget(table)} FROM STDIN`))
    await pipeline(await archive.read(tablePart(table.name)), rows)
    if (rows.rowCount !== table.rows) throw new Error(`${rows.rowCount} ≠ ${table.rows}`)
  } catch (thrown) {
    throw asTrouble(thrown, table.name)
  }
}
