import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { instant } from '../src/core/calendar/instant.ts'
import { migrate } from '../src/db/migrate.ts'
import { CLUSTER_ADMIN } from '../src/db/server/cluster.ts'
import { addressOfDatabase } from '../src/db/server/database-address.ts'
import { withClient } from '../src/db/server/roles.ts'
import { startDatabase } from '../src/db/server/start-database.ts'

/** What a power cut would cost does not matter to a ledger that lives as long as a test. */
const HASTE = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '100',
}

/**
 * One server for all test files, and on it one migrated ledger that each file copies. With
 * TEST_DATABASE_URL that server is used (its user must be allowed to make databases), else our own
 * in a temporary folder.
 */
export async function setup(project: TestProject): Promise<void> {
  const { TEST_DATABASE_URL: foreignUrl = null } = process.env
  const folder = await mkdtemp(join(tmpdir(), 'huiyin-test-'))
  const server = await startDatabase({
    dataFolder: folder,
    log: () => undefined,
    foreignUrl,
    settings: HASTE,
  })
  const name = `huiyin_test_${randomBytes(4).toString('hex')}`
  const maintenanceUrl = addressOfDatabase(server.adminUrl, 'postgres')
  const adminUrl = addressOfDatabase(server.adminUrl, name)
  await withClient(maintenanceUrl, (client) =>
    client.query(`CREATE DATABASE ${name} ENCODING 'UTF8' TEMPLATE template0`),
  )
  await migrate(adminUrl, { appliedAt: instant('2024-01-01T00:00:00Z') })
  project.provide('databaseTemplate', {
    name,
    superuserUrl: foreignUrl ?? superuserOf(maintenanceUrl),
    maintenanceUrl,
    adminUrl,
    url: addressOfDatabase(server.url, name),
  })
  clearAway = async () => {
    await dropAll(maintenanceUrl, name)
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

function superuserOf(url: string): string {
  const address = new URL(url)
  address.username = CLUSTER_ADMIN
  return address.href
}

let clearAway = async () => {}

/** Removes what `setup` and the tests made. */
export async function teardown(): Promise<void> {
  await clearAway()
}

async function dropAll(maintenanceUrl: string, prefix: string): Promise<void> {
  await withClient(maintenanceUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
      [prefix],
    )
    for (const { datname } of rows) await client.query(`DROP DATABASE ${datname} WITH (FORCE)`)
  })
}
