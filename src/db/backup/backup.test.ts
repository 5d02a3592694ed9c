import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instant } from '../../core/calendar/instant.ts'
import { migrate } from '../migrate.ts'
import { withClient } from '../server/roles.ts'
import { fillSample, inBareDatabase, rowsOf } from '../testing/sample-ledger.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { openArchive, proveArchive } from './archive-reader.ts'
import { backUp } from './back-up.ts'
import { inOrderOfReference } from './catalogue.ts'
import { restore } from './restore.ts'

const madeAt = instant('2024-03-14T09:00:00Z')
let folder: string
let ledger: TestDatabase<Record<never, never>>
let turn = 0
const newFile = () => join(folder, `回音 备份-${++turn}.zip`)
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huiyin-backup-'))
  ledger = await createTestDatabase()
  await fillSample(ledger.adminUrl, ['永州', "O'Brien\t\\N\n\\.\r\n“引号”", '𠮷野家'])
})
afterAll(async () => {
  await ledger.drop()
  await rm(folder, { recursive: true, force: true })
})

async function manifestOf(file: string) {
  const archive = await openArchive(file)
  await proveArchive(archive)
  archive.close()
  return archive.manifest
}

async function backedUp(adminUrl: string, more: Partial<Parameters<typeof backUp>[1]> = {}) {
  const targetFile = newFile()
  const report = await backUp(adminUrl, { targetFile, madeAt, ...more })
  return { targetFile, report }
}

describe('a backup', () => {
  it('put back gives a ledger whose backup is the same, whatever the texts are', async () => {
    const name = fc
      .string({ unit: 'binary', maxLength: 40 })
      .map((text) => text.replaceAll('\0', ''))
    await fc.assert(
      fc.asyncProperty(fc.array(name, { maxLength: 6 }), async (names) => {
        await inBareDatabase(async (source) => {
          await migrate(source, { appliedAt: madeAt })
          await fillSample(source, names)
          const first = await backedUp(source)
          await inBareDatabase(async (target) => {
            await restore(first.targetFile, target, { appliedAt: madeAt })
            const second = await backedUp(target)
            expect(await manifestOf(second.targetFile)).toEqual(await manifestOf(first.targetFile))
            expect(await rowsOf(target, 'SELECT name FROM office ORDER BY office_id')).toEqual(
              names.map((text) => ({ name: text })),
            )
          })
        })
      }),
      { numRuns: 6 },
    )
  })

  it('counts what it holds, is for its owner alone, and says that the key is not in it', async () => {
    const { targetFile, report } = await backedUp(ledger.adminUrl)
    expect(report).toMatchObject({ file: targetFile, rows: 12, files: 0, includesKey: false })
    expect((await stat(targetFile)).mode & 0o777).toBe(0o600)
    const { tables, madeAt: at } = await manifestOf(targetFile)
    expect(at).toBe(madeAt)
    expect(
      tables.filter((table) => table.rows > 0).map((table) => [table.name, table.rows]),
    ).toEqual(
      [
        ['office', 3],
        ['request_audit', 3],
        ['round', 3],
        ['stored_file', 3],
      ].sort(
        (a, b) =>
          tables.findIndex((t) => t.name === a[0]) - tables.findIndex((t) => t.name === b[0]),
      ),
    )
    const order = tables.map((table) => table.name)
    expect(order.indexOf('office')).toBeLessThan(order.indexOf('round'))
    expect(order.indexOf('case_file')).toBeLessThan(order.indexOf('case_event'))
  })
})

describe('a backup that is being made', () => {
  it('shows one moment: what is written while it runs is not in it', async () => {
    const own = await createTestDatabase()
    try {
      await fillSample(own.adminUrl, ['a'])
      await withClient(own.adminUrl, async (clerk) => {
        await clerk.query('BEGIN; LOCK TABLE office')
        await clerk.query(`INSERT INTO office SELECT 'late', 'late', opened_at FROM office`)
        let isWritten: Promise<unknown> | undefined
        const progress = ({ part }: { part: string }) => {
          if (part === 'office') isWritten = clerk.query('COMMIT')
        }
        const { targetFile } = await backedUp(own.adminUrl, { progress })
        await isWritten
        const { tables } = await manifestOf(targetFile)
        expect(tables.find((table) => table.name === 'office')?.rows).toBe(1)
      })
      expect(await rowsOf(own.adminUrl, 'SELECT FROM office')).toHaveLength(2)
    } finally {
      await own.drop()
    }
  })

  it('never replaces a file that is there, and leaves no half file where it cannot be written', async () => {
    const { targetFile } = await backedUp(ledger.adminUrl)
    const before = await readFile(targetFile)
    await expect(backUp(ledger.adminUrl, { targetFile, madeAt })).rejects.toThrow(
      /已存在，不会被覆盖/,
    )
    expect(await readFile(targetFile)).toEqual(before)
    const nowhere = join(folder, 'no-such-folder/a.zip')
    await expect(backUp(ledger.adminUrl, { targetFile: nowhere, madeAt })).rejects.toThrow(
      /不能写备份文件/,
    )
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})

describe('putting a backup back', () => {
  it('goes on numbering where the ledger stood', async () => {
    const { targetFile } = await backedUp(ledger.adminUrl)
    await inBareDatabase(async (target) => {
      await restore(targetFile, target, { appliedAt: madeAt })
      const next = `INSERT INTO request_audit (office_id, at, account_id, method, path, status, took_ms)
        VALUES ('office-0', $1, 'clerk.zhou', 'GET', '/', 200, 1) RETURNING audit_id`
      expect(await rowsOf(target, next, [madeAt])).toEqual([{ audit_id: '4' }])
    })
  })

  it('is refused where there is a ledger already, unless that is to be replaced', async () => {
    const { targetFile } = await backedUp(ledger.adminUrl)
    const own = await createTestDatabase()
    try {
      await fillSample(own.adminUrl, ['kept'])
      const again = restore(targetFile, own.adminUrl, { appliedAt: madeAt })
      await expect(again).rejects.toThrow(/不是空的（office 中已有数据）.*--replace/)
      expect(await rowsOf(own.adminUrl, 'SELECT name FROM office')).toEqual([{ name: 'kept' }])
      await restore(targetFile, own.adminUrl, { appliedAt: madeAt, replace: true })
      expect(await rowsOf(own.adminUrl, 'SELECT FROM office')).toHaveLength(3)
      expect(await rowsOf(own.url, 'SELECT FROM office')).toHaveLength(0)
    } finally {
      await own.drop()
    }
  })
})

describe('a backup from another time or place', () => {
  it('brings the rows of an older schema up to the present one', async () => {
    const migrations = await mkdtemp(join(folder, 'steps-'))
    await writeFile(join(migrations, '0001-a.sql'), 'CREATE TABLE a (x int PRIMARY KEY)')
    await inBareDatabase(async (source) => {
      await migrate(source, { appliedAt: madeAt, folder: migrations })
      await rowsOf(source, 'INSERT INTO a VALUES (7)')
      const { targetFile } = await backedUp(source)
      await writeFile(
        join(migrations, '0002-b.sql'),
        'ALTER TABLE a ADD y int; UPDATE a SET y = x + 1',
      )
      await inBareDatabase(async (target) => {
        await restore(targetFile, target, { appliedAt: madeAt, migrations })
        expect(await rowsOf(target, 'SELECT x, y FROM a')).toEqual([{ x: 7, y: 8 }])
        expect((await migrate(target, { appliedAt: madeAt, folder: migrations })).applied).toEqual(
          [],
        )
      })
      await writeFile(join(migrations, '0001-a.sql'), 'CREATE TABLE a (x int)')
      await inBareDatabase(async (target) => {
        const refused = restore(targetFile, target, { appliedAt: madeAt, migrations })
        await expect(refused).rejects.toThrow(/升级步骤“0001-a”与本程序的不同/)
      })
      await rm(join(migrations, '0001-a.sql'))
      await rm(join(migrations, '0002-b.sql'))
      await inBareDatabase(async (target) => {
        const refused = restore(targetFile, target, { appliedAt: madeAt, migrations })
        await expect(refused).rejects.toThrow(/由更新的程序/)
      })
    })
  })

  it('takes attachments along, and the key only where it was asked for', async () => {
    const source = await mkdtemp(join(folder, 'source-'))
    await mkdir(join(source, 'files/2024 三月'), { recursive: true })
    await writeFile(join(source, 'files/2024 三月/照片.jpg'), 'picture')
    await writeFile(join(source, 'identity.key'), 'old key')
    const { targetFile, report } = await backedUp(ledger.adminUrl, {
      filesFolder: join(source, 'files'),
      keyFile: join(source, 'identity.key'),
    })
    expect(report).toMatchObject({ files: 1, includesKey: true })
    const target = await mkdtemp(join(folder, 'target-'))
    const [filesFolder, keyFile] = [join(target, 'files'), join(target, 'identity.key')]
    await writeFile(keyFile, 'new key')
    await inBareDatabase(async (adminUrl) => {
      const done = await restore(targetFile, adminUrl, { appliedAt: madeAt, filesFolder, keyFile })
      expect(await readFile(join(filesFolder, '2024 三月/照片.jpg'), 'utf8')).toBe('picture')
      expect(await readFile(keyFile, 'utf8')).toBe('old key')
      expect(done.formerKeyFile).toBe(`${keyFile}.former`)
      expect(await readFile(`${keyFile}.former`, 'utf8')).toBe('new key')
      expect((await readdir(target)).sort()).toEqual([
        'files',
        'identity.key',
        'identity.key.former',
      ])
    })
  })
})

describe('a damaged backup changes nothing', () => {
  const refusal = async (file: string) => {
    const own = await createTestDatabase()
    try {
      await fillSample(own.adminUrl, ['kept'])
      const thrown = await restore(file, own.adminUrl, { appliedAt: madeAt, replace: true }).then(
        () => 'restored',
        (error: Error) => error.message,
      )
      expect(await rowsOf(own.adminUrl, 'SELECT name FROM office')).toEqual([{ name: 'kept' }])
      return thrown
    } finally {
      await own.drop()
    }
  }

  it('whichever byte of its rows is changed', async () => {
    const { targetFile } = await backedUp(ledger.adminUrl)
    const bytes = await readFile(targetFile)
    const name = Buffer.from('tables/office.copy')
    const start = bytes.indexOf(name) + name.length
    for (const offset of [start, start + 10, start + 25]) {
      const damaged = Buffer.from(bytes)
      damaged[offset] = (damaged[offset] ?? 0) ^ 0x41
      const file = newFile()
      await writeFile(file, damaged)
      expect(await refusal(file)).toMatch(/tables\/office\.copy|已损坏/)
    }
  })

  it('when it is cut short, empty, absent or something else', async () => {
    const { targetFile } = await backedUp(ledger.adminUrl)
    const bytes = await readFile(targetFile)
    const file = newFile()
    for (const content of [
      bytes.subarray(0, bytes.length / 2),
      bytes.subarray(0, -10),
      '',
      '不是备份',
    ]) {
      await writeFile(file, content)
      expect(await refusal(file)).toMatch(/不是本程序的备份文件，或已损坏/)
    }
    expect(await refusal(join(folder, 'absent.zip'))).toMatch(/打不开备份文件/)
  })
})

it('tables that refer to each other in a ring still get an order', () => {
  const table = (name: string, refersTo: readonly string[]) => ({
    name,
    refersTo,
    columns: [],
    roughRows: 0,
  })
  const ordered = inOrderOfReference([
    table('a', ['b']),
    table('b', ['c']),
    table('c', ['b']),
    table('d', []),
  ])
  expect(ordered.map((found) => found.name)).toEqual(['d', 'a', 'b', 'c'])
})
