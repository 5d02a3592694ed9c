import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instant } from '../core/calendar/instant.ts'
import { proveBackup } from '../db/backup/prove-backup.ts'
import { fillSample } from '../db/testing/sample-ledger.ts'
import { createTestDatabase, type TestDatabase } from '../db/testing/test-database.ts'
import { nightlyBackup } from './nightly-backup.ts'

let place: string
let ledger: TestDatabase<Record<never, never>>
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'huiyin-nightly-'))
  ledger = await createTestDatabase()
  await fillSample(ledger.adminUrl, ['永州'])
})
afterAll(async () => {
  await ledger.drop()
  await rm(place, { recursive: true, force: true })
})

const running = new AbortController().signal

function nightly(folder: string) {
  let clock = instant('2024-03-14T02:00:00+08:00')
  const { job, state } = nightlyBackup({
    adminUrl: ledger.adminUrl,
    filesFolder: join(place, 'files'),
    folder,
    daysKept: 2,
    now: () => clock,
  })
  const at = (text: string) => {
    clock = instant(`${text}+08:00`)
    return job.run(running)
  }
  return { at, state }
}

describe('每晚备份', () => {
  it('一晚一份，读得回来，过期的去掉，别人的文件不动', async () => {
    const folder = join(place, '每晚')
    await mkdir(folder)
    const { at, state } = nightly(folder)
    await at('2024-03-14T02:00:00')
    await writeFile(join(folder, '说明.txt'), '')
    for (const time of ['14T23:00:00', '15T01:00:00', '15T02:00:00', '17T02:00:00', '17T02:10:00'])
      await at(`2024-03-${time}`)
    expect((await readdir(folder)).sort()).toEqual([
      ...['huiyin-2024-03-15.zip', 'huiyin-2024-03-17.zip', '说明.txt'],
    ])
    const { backups, trouble } = await state()
    expect(backups.map(({ on }) => on)).toEqual(['2024-03-17', '2024-03-15'])
    expect(trouble).toBeNull()
    for (const { name, bytes } of backups) {
      expect(bytes).toBeGreaterThan(1000)
      await proveBackup(join(folder, name))
    }
  })

  it('做不成的说出原因，下一回做成了就不再说', async () => {
    const folder = join(place, '挡住')
    await writeFile(folder, '这里不是目录')
    const { at, state } = nightly(folder)
    await expect(at('2024-03-14T02:00:00')).rejects.toThrow()
    expect(await state()).toMatchObject({
      backups: [],
      trouble: { at: '2024-03-13T18:00:00.000Z' },
    })
    await rm(folder)
    await mkdir(folder)
    await at('2024-03-14T02:10:00')
    const after = await state()
    expect([after.backups.length, after.trouble]).toEqual([1, null])
  })

  it('程序停下时不等备份做完，半份的下次去掉', async () => {
    const folder = join(place, '停下')
    await mkdir(folder)
    await writeFile(join(folder, 'huiyin.unproven.part'), '上次断电留下的')
    const stopped = nightlyBackup({
      ...{ adminUrl: ledger.adminUrl, filesFolder: join(place, 'files'), folder, daysKept: 2 },
      now: () => instant('2024-03-14T02:00:00+08:00'),
    })
    for (const stopping of [AbortSignal.abort(), AbortSignal.timeout(1)])
      await expect(stopped.job.run(stopping)).rejects.toThrow()
    expect(await readdir(folder)).toEqual([])
    expect((await stopped.state()).trouble).toBeNull()
    await stopped.job.run(running)
    expect(await readdir(folder)).toEqual(['huiyin-2024-03-14.zip'])
  })
})
