import { randomBytes } from 'node:crypto'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { instant } from '../../core/calendar/instant.ts'
import { migrate } from '../migrate.ts'
import { type Database, openDatabase } from '../pool.ts'
import { officeNames } from '../rounds/rounds.ts'
import type { Schema } from '../schema.ts'
import { addressOfDatabase } from './database-address.ts'
import { openForeignServer } from './foreign-server.ts'
import { withClient } from './roles.ts'

const AT = instant('2024-03-14T09:00:00Z')
const { superuserUrl } = inject('databaseTemplate')
const name = `huiyin_owner_${randomBytes(4).toString('hex')}`
let databases: readonly Database<Schema>[] = []

/** A database of a user who is no superuser and passes no row security: what most offices are given. */
async function openFor(user: string, attributes: string) {
  await withClient(superuserUrl, async (client) => {
    await client.query(`CREATE ROLE ${user} LOGIN ${attributes}`)
    await client.query(`CREATE DATABASE ${user} OWNER ${user} ENCODING 'UTF8' TEMPLATE template0`)
  })
  const address = new URL(addressOfDatabase(superuserUrl, user))
  address.username = user
  const server = await openForeignServer(address.href)
  await migrate(server.adminUrl, { appliedAt: AT })
  const database = openDatabase<Schema>(server.url)
  databases = [...databases, database]
  for (const office of ['yongzhou', 'yiyang']) {
    await database.pool.query(`BEGIN; SET LOCAL huiyin.office = '${office}';
      SET LOCAL huiyin.role = 'administrator'; SET LOCAL huiyin.account = 'a';
      INSERT INTO office VALUES ('${office}', '${office}', '${AT}'); COMMIT`)
  }
  return { server, database }
}

const USERS = [
  { user: `${name}_one`, attributes: 'NOCREATEROLE', who: 'its one user may make no roles' },
  { user: `${name}_two`, attributes: 'CREATEROLE', who: 'its user may make roles' },
]

afterAll(async () => {
  for (const database of databases) await database.close()
  await withClient(superuserUrl, async (client) => {
    for (const { user } of USERS) {
      await client.query(`DROP DATABASE IF EXISTS ${user} WITH (FORCE)`)
      await client.query(`DROP ROLE IF EXISTS ${user}`)
    }
  })
})

describe("an office's own PostgreSQL whose user is no superuser", () => {
  it.each(USERS)(
    'names its offices at the door and shows nothing else, where $who',
    async ({ user, attributes }) => {
      const { database, server } = await openFor(user, attributes)
      expect((await officeNames(database)).map((one) => one.officeId)).toEqual([
        'yiyang',
        'yongzhou',
      ])
      const { rows } = await database.pool.query<{ table: string; rows: number }>(`
      SELECT relname AS table FROM pg_class WHERE relnamespace = 'public'::regnamespace
      AND relkind = 'r' AND relname <> 'schema_migration' AND NOT relforcerowsecurity ORDER BY 1`)
      // Search asks for its words as the owner and checks office and unit itself (0061).
      expect(rows).toEqual([{ table: 'archived_words' }, { table: 'case_words' }])
      const hidden = await database.pool.query('SELECT FROM office')
      expect(hidden.rowCount).toBe(0)
      const change = database.pool.query('DELETE FROM case_event')
      await expect(change).rejects.toThrow(/permission denied/)
      await server.stop()
    },
  )
})
