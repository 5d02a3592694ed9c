import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DatabaseServer } from './database-server.ts'
import { runningPostmaster } from './postmaster.ts'
import { identityOf } from './process-identity.ts'
import { withClient } from './roles.ts'
import { startDatabase } from './start-database.ts'

let folder: string
let said: string[]
let open: DatabaseServer[]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huiyin-start-'))
  said = []
  open = []
})
afterEach(async () => {
  for (const server of open) await server.stop()
  await rm(folder, { recursive: true, force: true })
})

const start = async (dataFolder = folder) => {
  const server = await startDatabase({
    dataFolder,
    log: (sentence) => said.push(sentence),
    foreignUrl: null,
  })
  open.push(server)
  return server
}
const clusterOf = (dataFolder: string) => join(dataFolder, 'postgres/cluster')
const ask = async (url: string, question: string) =>
  withClient(url, async (client) => Object.values((await client.query(question)).rows[0] ?? {}))
const ends = async (pid: number) => {
  while (identityOf(pid) !== null) await new Promise(setImmediate)
}

describe('the first start', () => {
  it('makes a durable UTF-8 database and says where', async () => {
    const { url, owned } = await start()
    expect(owned).toBe(true)
    expect(said.join()).toContain(clusterOf(folder))
    const settings = `SELECT current_setting('fsync'), current_setting('full_page_writes') AS f,
      current_setting('synchronous_commit') AS s, current_setting('server_encoding') AS e,
      current_setting('TimeZone') AS t`
    expect(await ask(url, settings)).toEqual(['on', 'on', 'on', 'UTF8', 'UTC'])
  })

  it('sorts by code point and still knows the case of letters everywhere', async () => {
    const { url } = await start()
    expect(await ask(url, `SELECT 'Z' < 'a' AS z, '零' < '祁' AS n, upper('é') AS u`)).toEqual([
      true,
      false,
      'É',
    ])
  })

  it('gives requests a role that is neither superuser nor owner, and lets nobody else in', async () => {
    const { url, adminUrl } = await start()
    const rights =
      'SELECT rolsuper, rolbypassrls, rolcreaterole FROM pg_roles WHERE rolname = current_user'
    expect(await ask(url, rights)).toEqual([false, false, false])
    expect(await ask(adminUrl, rights)).toEqual([false, true, false])
    await expect(ask(url, 'CREATE TABLE t (x int)')).rejects.toThrow(/permission denied/)
    expect(await ask(url, `SELECT current_setting('listen_addresses')`)).toEqual([''])
    const socketFolder = new URL(url).searchParams.get('host') ?? ''
    expect((await stat(socketFolder)).mode & 0o777).toBe(0o700)
    expect((await stat(join(folder, 'postgres'))).mode & 0o077 & ~0o011).toBe(0)
  })

  it('works in a folder whose name is long, Chinese and full of spaces, commas and quotes', async () => {
    const odd = join(folder, `回音 的, "数据" 目录 ${'很'.repeat(20)}`)
    const { url } = await start(odd)
    expect(await ask(url, 'SELECT 1')).toEqual([1])
  })
})

describe('several commands at once', () => {
  it('share one server, which the last of them stops', async () => {
    const servers = await Promise.all([start(), start(), start()])
    expect(servers.filter((server) => server.owned)).toHaveLength(1)
    const running = await runningPostmaster(clusterOf(folder))
    const starter = servers.find((server) => server.owned)
    await starter?.stop()
    for (const server of servers) {
      expect(await runningPostmaster(clusterOf(folder))).toEqual(running)
      await server.stop()
    }
    expect(await runningPostmaster(clusterOf(folder))).toBeNull()
  })

  it('are not held up by one that died while it used the server or held the lock', async () => {
    const dead = spawn(process.execPath, ['-e', ''])
    const identity = identityOf(dead.pid ?? 0) ?? `${dead.pid}-gone`
    await ends(dead.pid ?? 0)
    await mkdir(join(folder, 'postgres/users'), { recursive: true })
    await writeFile(join(folder, 'postgres/users', `${identity}.1`), '')
    await writeFile(join(folder, 'postgres/lock'), identity)
    const server = await start()
    await server.stop()
    expect(await runningPostmaster(clusterOf(folder))).toBeNull()
  })
})

describe('after a crash', () => {
  it('the server comes up again with everything that was committed', async () => {
    const first = await start()
    await withClient(first.adminUrl, async (client) => {
      await client.query('CREATE TABLE kept (number text)')
      await client.query(`INSERT INTO kept VALUES ('D1YZ202000131')`)
    })
    const crashed = await runningPostmaster(clusterOf(folder))
    process.kill(crashed?.pid ?? 0, 'SIGKILL')
    await ends(crashed?.pid ?? 0)
    const second = await start()
    expect(said.join()).toContain(`进程 ${crashed?.pid}`)
    expect(await ask(second.adminUrl, 'SELECT number FROM kept')).toEqual(['D1YZ202000131'])
  })

  it('a number that another process bears since does not keep the server down', async () => {
    const first = await start()
    const crashed = await runningPostmaster(clusterOf(folder))
    process.kill(crashed?.pid ?? 0, 'SIGKILL')
    await ends(crashed?.pid ?? 0)
    const pidFile = join(clusterOf(folder), 'postmaster.pid')
    const left = await readFile(pidFile, 'utf8')
    await writeFile(pidFile, left.replace(/^\d+/, String(process.pid)))
    const second = await start()
    expect(second.owned).toBe(true)
    expect(await ask(second.url, 'SELECT 1')).toEqual([1])
    await first.stop()
  })
})

describe('a folder that cannot serve', () => {
  it('is refused when another major version made it', async () => {
    await (await start()).stop()
    await writeFile(join(clusterOf(folder), 'PG_VERSION'), '16\n')
    await expect(start()).rejects.toThrow(/由 PostgreSQL 16 建立/)
  })

  it('is named when a file stands in its place', async () => {
    await writeFile(join(folder, 'postgres'), '')
    await expect(start()).rejects.toThrow(join(folder, 'postgres'))
  })

  it('is refused with the last lines of the log when the server does not come up', async () => {
    await (await start()).stop()
    await rm(join(clusterOf(folder), 'global/pg_control'))
    await expect(start()).rejects.toThrow(/数据库没有启动成功[\s\S]*pg_control/)
  })
})
