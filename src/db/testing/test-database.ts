import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { type Database, openDatabase } from '../pool.ts'
import { addressOfDatabase } from '../server/database-address.ts'
import { withClient } from '../server/roles.ts'

/** What `test/database-template.ts` prepares once for all test files. */
export type DatabaseTemplate = {
  /** The template's database for requests. */
  readonly url: string
  /** The template's database for its owner, who may make databases. */
  readonly adminUrl: string
  /** A database on the same server to which one connects while the template is copied. */
  readonly maintenanceUrl: string
  /** The same for one who may make roles. */
  readonly superuserUrl: string
  /** The template's name; the names of its copies begin with it. */
  readonly name: string
}

declare module 'vitest' {
  interface ProvidedContext {
    databaseTemplate: DatabaseTemplate
  }
}

/** A database on the test server that holds nothing at all, not even the schema. */
export async function createBareDatabase(): Promise<{
  readonly adminUrl: string
  readonly drop: () => Promise<void>
}> {
  const template = inject('databaseTemplate')
  const name = `${template.name}_${randomBytes(6).toString('hex')}`
  await withClient(template.maintenanceUrl, (client) =>
    client.query(`CREATE DATABASE ${name} ENCODING 'UTF8' TEMPLATE template0`),
  )
  const drop = () => dropDatabase(template.superuserUrl, name)
  return { adminUrl: addressOfDatabase(template.adminUrl, name), drop }
}

/** As a superuser: nobody else may end the server's own cleaner, should it be at work there. */
async function dropDatabase(superuserUrl: string, name: string): Promise<void> {
  await withClient(superuserUrl, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`))
}

/** An empty ledger of one's own. */
export type TestDatabase<Tables> = {
  readonly url: string
  readonly adminUrl: string
  /** As requests see it: row security holds. */
  readonly database: Database<Tables>
  /** Closes the connections and removes the ledger. */
  readonly drop: () => Promise<void>
}

/** Copies the migrated template: a fresh ledger for one test file. */
export async function createTestDatabase<Tables>(): Promise<TestDatabase<Tables>> {
  const template = inject('databaseTemplate')
  const name = `${template.name}_${randomBytes(6).toString('hex')}`
  await withClient(template.maintenanceUrl, (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE ${template.name}`),
  )
  const url = addressOfDatabase(template.url, name)
  const adminUrl = addressOfDatabase(template.adminUrl, name)
  const database = openDatabase<Tables>(url, { max: 6 })
  const drop = async () => {
    await database.close()
    await dropDatabase(template.superuserUrl, name)
  }
  return { url, adminUrl, database, drop }
}
