import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { instant } from '../core/calendar/instant.ts'
import { migrate } from './migrate.ts'
import { addressOfDatabase } from './server/database-address.ts'
import { withClient } from './server/roles.ts'

let folder: string
let url: string
let appUrl: string
const name = 'huiyin_test_migrate'
const { maintenanceUrl, adminUrl, url: requestsUrl } = inject('databaseTemplate')

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huiyin-migrate-'))
  await withClient(maintenanceUrl, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    await client.query(`CREATE DATABASE ${name} ENCODING 'UTF8' TEMPLATE template0`)
  })
  url = addressOfDatabase(adminUrl, name)
  appUrl = addressOfDatabase(requestsUrl, name)
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
  await withClient(maintenanceUrl, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`))
})

const write = (file: string, text: string) => writeFile(join(folder, file), text)
const appliedAt = instant('2024-03-01T08:00:00Z')
const bringUp = () => migrate(url, { appliedAt, folder })
const rowsOf = (address: string, question: string) =>
  withClient(address, async (client) => (await client.query(question)).rows)

describe('the steps of the schema', () => {
  it('are applied once, in order, with the time that was given', async () => {
    await write('0001-a.sql', 'CREATE TABLE a (x int); INSERT INTO a VALUES (1);')
    await write('0002-b.sql', 'INSERT INTO a SELECT x + 1 FROM a;')
    expect(await bringUp()).toEqual({ applied: ['0001-a.sql', '0002-b.sql'], schemaNumber: 2 })
    expect(await bringUp()).toEqual({ applied: [], schemaNumber: 2 })
    expect(await rowsOf(url, 'SELECT x FROM a ORDER BY x')).toEqual([{ x: 1 }, { x: 2 }])
    const record = 'SELECT number, name, applied_at FROM schema_migration ORDER BY number'
    expect(await rowsOf(url, record)).toEqual([
      { number: 1, name: 'a', applied_at: new Date(appliedAt) },
      { number: 2, name: 'b', applied_at: new Date(appliedAt) },
    ])
  })

  it('are applied once when two programs start at the same moment', async () => {
    await write('0001-a.sql', 'CREATE TABLE a (x int); INSERT INTO a VALUES (1);')
    const both = await Promise.all([bringUp(), bringUp()])
    expect(both.flatMap((result) => result.applied)).toEqual(['0001-a.sql'])
    expect(await rowsOf(url, 'SELECT x FROM a')).toEqual([{ x: 1 }])
  })

  it('let requests read and write what they make, but not change the record of the steps', async () => {
    await write('0001-a.sql', 'CREATE TABLE a (x int); INSERT INTO a VALUES (1);')
    await bringUp()
    expect(await rowsOf(appUrl, 'UPDATE a SET x = 2 RETURNING x')).toEqual([{ x: 2 }])
    await expect(rowsOf(appUrl, 'DELETE FROM schema_migration')).rejects.toThrow(
      /permission denied/,
    )
  })

  it('may fill a table with keys that wait for the commit and go on to alter it', async () => {
    await write('0001-a.sql', 'CREATE TABLE a (x int PRIMARY KEY); INSERT INTO a VALUES (1);')
    await write(
      '0002-b.sql',
      `CREATE TABLE b (x int REFERENCES a DEFERRABLE INITIALLY DEFERRED);
       INSERT INTO b SELECT x FROM a; ALTER TABLE b ADD COLUMN y int;`,
    )
    await bringUp()
    expect(await rowsOf(url, 'SELECT x, y FROM b')).toEqual([{ x: 1, y: null }])
  })

  it('leave nothing behind when one fails, and the sentence names it', async () => {
    await write('0001-a.sql', 'CREATE TABLE a (x int)')
    await write('0002-b.sql', 'CREATE TABLE b (x int); SELECT 1 / 0;')
    await expect(bringUp()).rejects.toThrow(/0002-b\.sql.*division by zero/)
    expect(await rowsOf(url, `SELECT to_regclass('a') AS a, to_regclass('b') AS b`)).toEqual([
      { a: 'a', b: null },
    ])
    await write('0002-b.sql', 'CREATE TABLE b (x int)')
    expect((await bringUp()).applied).toEqual(['0002-b.sql'])
  })
})

describe('a database that does not fit the program', () => {
  it('is refused when a step was changed after it had been applied', async () => {
    await write('0001-a.sql', 'CREATE TABLE a (x int)')
    await bringUp()
    await write('0001-a.sql', 'CREATE TABLE a (x bigint)')
    await expect(bringUp()).rejects.toThrow(/0001-a\.sql 在执行之后被改动过/)
  })

  it('is refused when it knows a step that the program does not', async () => {
    await write('0001-a.sql', 'CREATE TABLE a (x int)')
    await write('0002-b.sql', 'CREATE TABLE b (x int)')
    await bringUp()
    await rm(join(folder, '0002-b.sql'))
    await expect(bringUp()).rejects.toThrow(/第 2 号（b），比本程序所知的新/)
  })

  it('is not touched when a number is missing or bears no number', async () => {
    await write('0002-b.sql', 'CREATE TABLE b (x int)')
    await expect(bringUp()).rejects.toThrow(/0002-b\.sql 的编号不对，此处应为 0001-/)
  })
})
