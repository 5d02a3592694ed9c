import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CLUSTER_ADMIN } from '../../src/db/server/cluster.ts'
import { addressOfDatabase } from '../../src/db/server/database-address.ts'
import { withClient } from '../../src/db/server/roles.ts'
import { startDatabase } from '../../src/db/server/start-database.ts'

/** A PostgreSQL of the bench's own, with the settings that the program gives its own. */
export type BenchServer = {
  readonly folder: string
  /** Of one of its databases: for acts, for the tables' owner, and for the superuser. */
  readonly urlsOf: (database: string) => {
    readonly url: string
    readonly adminUrl: string
    readonly superuserUrl: string
  }
  readonly version: string
  /** Stops it and, where the folder was made for it, removes its data. */
  readonly stop: () => Promise<void>
}

/** Starts one in a folder; without one, in a folder that goes with it. */
export async function openBenchServer(kept?: string): Promise<BenchServer> {
  const folder = kept ?? (await mkdtemp(join(tmpdir(), 'huiyin-bench-')))
  const log = () => undefined
  const server = await startDatabase({ dataFolder: folder, log, foreignUrl: null })
  const urlsOf = (database: string) => {
    const admin = new URL(addressOfDatabase(server.adminUrl, database))
    const superuser = new URL(admin.href)
    superuser.username = CLUSTER_ADMIN
    return {
      url: addressOfDatabase(server.url, database),
      adminUrl: admin.href,
      superuserUrl: superuser.href,
    }
  }
  const version = await withClient(server.adminUrl, async (client) => {
    const { rows } = await client.query<{ server_version: string }>('show server_version')
    return rows[0]?.server_version ?? ''
  })
  const stop = async () => {
    await server.stop()
    if (kept === undefined) await rm(folder, { recursive: true, force: true })
  }
  return { folder, urlsOf, version, stop }
}
