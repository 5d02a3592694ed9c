import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Client, escapeIdentifier } from 'pg'
import type { Instant } from '../core/calendar/instant.ts'
import { packageRoot } from './package-root.ts'
import { DatabaseTroubleError, reasonOf } from './server/database-trouble.ts'
import { APP_ROLE, canBecome, OWNER_ROLE, withClient } from './server/roles.ts'

/** One numbered step of the schema, a plain SQL file. */
export type Migration = {
  readonly number: number
  readonly name: string
  readonly file: string
  readonly text: string
  readonly sha256: string
}

export type MigrateOptions = {
  /** Written beside each step that is applied. */
  readonly appliedAt: Instant
  /** Where the steps lie; by default those of this program. */
  readonly folder?: string
}

/** The steps that this call applied, by file name; none when the database was up to date. */
export type MigrateResult = { readonly applied: readonly string[]; readonly schemaNumber: number }

/** Held while steps are applied, so that two starts at once do not collide. Any fixed number. */
export const MIGRATION_LOCK = 7_020_200_314

/**
 * Brings the schema up to this program's. Each step is one transaction. Throws a
 * DatabaseTroubleError when a step changed after it was applied, the database is newer than the
 * program, or a step fails.
 */
export async function migrate(adminUrl: string, options: MigrateOptions): Promise<MigrateResult> {
  const migrations = await readMigrations(options.folder ?? migrationsFolder())
  return withClient(adminUrl, async (client) => {
    await client.query(`SELECT pg_advisory_lock(${MIGRATION_LOCK})`)
    const done = await appliedMigrations(client)
    checkApplied(done, migrations)
    const appRole = await roleOfRequests(client)
    const pending = migrations.filter(({ number }) => !done.some((step) => step.number === number))
    if (pending.length > 0) await grantWhatIsMade(client, appRole)
    for (const migration of pending) await apply(client, migration, { appRole, ...options })
    return { applied: pending.map((m) => m.file), schemaNumber: migrations.at(-1)?.number ?? 0 }
  })
}

/** The folder of this program's steps. */
export function migrationsFolder(): string {
  return join(packageRoot(), 'src/db/migrations')
}

/** All steps in a folder, in order: numbered from 1, each higher than the one before; every area of the work has its own ten. */
export async function readMigrations(folder: string): Promise<readonly Migration[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    files.map(async (file, index) => {
      const parts = /^(\d{4})-([a-z0-9-]+)\.sql$/.exec(file)
      const number = Number(parts?.[1])
      const least = index === 0 ? 1 : Number(files[index - 1]?.slice(0, 4)) + 1
      const expected = `${String(least).padStart(4, '0')}-*.sql`
      if (parts === null || number < least || (index === 0 && number !== least)) {
        throw new DatabaseTroubleError({ code: 'migration-misnumbered', file, expected })
      }
      const text = await readFile(join(folder, file), 'utf8')
      const sha256 = createHash('sha256').update(text).digest('hex')
      return { number, name: parts[2] ?? '', file, text, sha256 }
    }),
  )
}

type Applied = { readonly number: number; readonly name: string; readonly sha256: string }

/** The steps that the database has seen; makes the record of them where it is missing. */
export async function appliedMigrations(client: Client): Promise<readonly Applied[]> {
  await client.query(`
    CREATE TABLE IF NOT EXISTS schema_migration (
      number integer PRIMARY KEY,
      name text NOT NULL,
      sha256 text NOT NULL,
      applied_at timestamptz NOT NULL
    )`)
  const { rows } = await client.query<Applied>(
    'SELECT number, name, sha256 FROM schema_migration ORDER BY number',
  )
  return rows
}

function checkApplied(done: readonly Applied[], known: readonly Migration[]): void {
  for (const applied of done) {
    const { number, name } = applied
    const migration = known.find((step) => step.number === number)
    if (migration === undefined) {
      throw new DatabaseTroubleError({ code: 'migration-unknown', number, name })
    }
    if (migration.sha256 !== applied.sha256) {
      throw new DatabaseTroubleError({ code: 'migration-changed', file: migration.file })
    }
  }
}

/** The role that requests run under, quoted: `huiyin_app`, or the owner itself where no role could be made. */
export async function roleOfRequests(client: Client): Promise<string> {
  const { rows } = await client.query<{ user: string }>('SELECT current_user AS user')
  const user = rows[0]?.user ?? OWNER_ROLE
  const isApart = user === OWNER_ROLE || (await canBecome(client, APP_ROLE))
  return escapeIdentifier(isApart ? APP_ROLE : user)
}

/** Requests may read and write what the steps make; a step may take a right away again. */
export async function grantWhatIsMade(client: Client, appRole: string): Promise<void> {
  const rights = 'ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT'
  await client.query(`
    GRANT USAGE ON SCHEMA public TO ${appRole};
    GRANT SELECT ON schema_migration TO ${appRole};
    ${rights} SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${appRole};
    ${rights} USAGE, SELECT ON SEQUENCES TO ${appRole};`)
}

type StepContext = { readonly appRole: string; readonly appliedAt: Instant }

async function apply(client: Client, migration: Migration, context: StepContext): Promise<void> {
  try {
    await client.query('BEGIN')
    await applyWithin(client, migration, context)
    await client.query('COMMIT')
  } catch (thrown) {
    await client.query('ROLLBACK')
    throw thrown
  }
}

/** Applies one step within the transaction that is open. */
export async function applyWithin(
  client: Client,
  { number, name, sha256, file, text }: Migration,
  { appRole, appliedAt }: StepContext,
): Promise<void> {
  try {
    const forced = await letOwnerSeeAll(client)
    // A step may fill a table and then alter it: keys that wait for the commit would forbid that.
    await client.query('SET CONSTRAINTS ALL IMMEDIATE')
    await client.query(text.replaceAll(/\bhuiyin_app\b/g, () => appRole))
    const freed = tablesFreedBy(text)
    await holdOwnerToo(
      client,
      forced.filter((table) => !freed.has(table)),
    )
    await client.query(
      'INSERT INTO schema_migration (number, name, sha256, applied_at) VALUES ($1, $2, $3, $4)',
      [number, name, sha256, appliedAt],
    )
  } catch (cause) {
    throw new DatabaseTroubleError(
      { code: 'migration-failed', file, reason: reasonOf(cause) },
      { cause },
    )
  }
}

/**
 * Lifts row security from the owner until the transaction ends or `FORCE` is given again; answers
 * with the tables, quoted. Nothing to do for an owner who passes it anyway, as on our own server.
 */
export async function letOwnerSeeAll(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ table: string }>(`
    SELECT oid::regclass::text AS table FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
      AND relforcerowsecurity AND row_security_active(oid)
    ORDER BY 1`)
  for (const { table } of rows)
    await client.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`)
  return rows.map((row) => row.table)
}

const FORCE_SAID = /\balter\s+table\s+(\w+)\s+(no\s+)?force\s+row\s+level\s+security\b/gi

/** The tables from which a step itself lifts row security for their owner, by the last that it says of each. */
function tablesFreedBy(text: string): ReadonlySet<string> {
  const freed = new Set<string>()
  for (const [, table = '', no] of text.matchAll(FORCE_SAID)) {
    if (no === undefined) freed.delete(table)
    else freed.add(table)
  }
  return freed
}

/** Puts the owner under the row security of these tables again; one that was removed, or is a view now, is left out. */
export async function holdOwnerToo(client: Client, tables: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ table: string }>(
    `SELECT oid::regclass::text AS table FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
       AND oid::regclass::text = ANY ($1) ORDER BY 1`,
    [tables],
  )
  for (const { table } of rows) {
    await client.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`)
  }
}
