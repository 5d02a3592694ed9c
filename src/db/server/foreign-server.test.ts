import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { instant } from '../../core/calendar/instant.ts'
import { backUp } from '../backup/back-up.ts'
import { restore } from '../backup/restore.ts'
import { migrate } from '../migrate.ts'
import { openDatabase } from '../pool.ts'
import { fillSample, rowsOf } from '../testing/sample-ledger.ts'
import { withActor } from '../with-actor.ts'
import { addressOfDatabase } from './database-address.ts'
import { openForeignServer, troubleWith } from './foreign-server.ts'
import { withClient } from './roles.ts'

const AT = instant('2024-03-14T09:00:00Z')
const { superuserUrl } = inject('databaseTemplate')
const name = `huiyin_test_${randomBytes(4).toString('hex')}`
const databases = [`${name}_a`, `${name}_b`, `${name}_ascii`]
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huiyin-foreign-'))
  await withClient(superuserUrl, async (client) => {
    await client.query(`CREATE ROLE ${name} LOGIN`)
    for (const database of databases.slice(0, 2)) {
      await client.query(
        `CREATE DATABASE ${database} OWNER ${name} ENCODING 'UTF8' TEMPLATE template0`,
      )
    }
    await client.query(
      `CREATE DATABASE ${databases[2]} ENCODING 'SQL_ASCII' LOCALE_PROVIDER libc LOCALE 'C' TEMPLATE template0`,
    )
  })
})
afterAll(async () => {
  await withClient(superuserUrl, async (client) => {
    for (const database of databases) await client.query(`DROP DATABASE ${database} WITH (FORCE)`)
    await client.query(`DROP ROLE ${name}`)
  })
  await rm(folder, { recursive: true, force: true })
})

const urlOf = (database: string | undefined, user?: string) => {
  const url = new URL(addressOfDatabase(superuserUrl, database ?? ''))
  if (user !== undefined) url.username = user
  return url.href
}

const officesSeenBy = async (url: string, office: string) => {
  const database = openDatabase<{ office: { office_id: string } }>(url)
  try {
    const actor = { office, role: 'clerk', unit: null, account: 'clerk.zhou' }
    return await withActor(database, actor, (transaction) =>
      transaction.selectFrom('office').select('office_id').execute(),
    )
  } finally {
    await database.close()
  }
}

describe("an office's own PostgreSQL", () => {
  it('holds requests to their own office, though its user may do everything', async () => {
    const server = await openForeignServer(urlOf(databases[1]))
    await migrate(server.adminUrl, { appliedAt: AT })
    await fillSample(server.adminUrl, ['永州', '益阳'])
    expect(await rowsOf(server.url, 'SELECT current_user AS user')).toEqual([
      { user: 'huiyin_app' },
    ])
    expect(await rowsOf(server.url, 'SELECT FROM office')).toEqual([])
    expect(await officesSeenBy(server.url, 'office-1')).toEqual([{ office_id: 'office-1' }])
    await server.stop()
    expect(await rowsOf(server.adminUrl, 'SELECT FROM office')).toHaveLength(2)
  })

  it('holds requests to their own office also where its one user may make no roles, and is backed up whole', async () => {
    const targetFile = join(folder, 'a.zip')
    const full = await openForeignServer(urlOf(databases[1]))
    await migrate(full.adminUrl, { appliedAt: AT })
    await backUp(full.adminUrl, { targetFile, madeAt: AT })
    const server = await openForeignServer(urlOf(databases[0], name))
    expect(server.url).toBe(server.adminUrl)
    await restore(targetFile, server.adminUrl, { appliedAt: AT })
    expect((await migrate(server.adminUrl, { appliedAt: AT })).applied).toEqual([])
    expect(await rowsOf(server.url, 'SELECT FROM office')).toEqual([])
    expect(await officesSeenBy(server.url, 'office-0')).toEqual([{ office_id: 'office-0' }])
    const again = await backUp(server.adminUrl, { targetFile: join(folder, 'b.zip'), madeAt: AT })
    expect(again.rows).toBe(8)
    expect(await rowsOf(server.url, 'SELECT FROM office')).toEqual([])
  })
})

describe('a server that cannot hold the ledger is refused with its place and what is wrong', () => {
  it.each([
    [
      'a text that is no address',
      'mysql://root@localhost/x',
      /DATABASE_URL 不是有效的 PostgreSQL 地址/,
    ],
    [
      'a server that does not answer',
      'postgresql://u:secret@127.0.0.1:1/x',
      /连接不上数据库 127\.0\.0\.1:1\/x/,
    ],
  ])('%s', async (_case, url, sentence) => {
    await expect(openForeignServer(url)).rejects.toThrow(sentence)
  })

  it('a database in another encoding', async () => {
    await expect(openForeignServer(urlOf(databases[2]))).rejects.toThrow(
      /编码是 SQL_ASCII，本程序需要 UTF8/,
    )
  })

  it('a user who may not make tables', async () => {
    const url = urlOf(new URL(superuserUrl).pathname.slice(1), name)
    await expect(openForeignServer(url)).rejects.toThrow(new RegExp(`用户 ${name} 不能在`))
  })

  it('a server older than 15', () => {
    const facts = { version: '14.9 (Debian)', encoding: 'UTF8', user: 'u', mayCreate: true }
    expect(troubleWith(facts, 'h/x')).toEqual({
      code: 'server-too-old',
      place: 'h/x',
      version: '14.9 (Debian)',
    })
    expect(troubleWith({ ...facts, version: '15.1' }, 'h/x')).toBeNull()
  })

  it('never with the password in the sentence', async () => {
    const refused = openForeignServer('postgresql://u:secret@127.0.0.1:1/x')
    await expect(refused).rejects.not.toThrow(/secret/)
  })
})
