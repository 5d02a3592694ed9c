import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { snapshotFile } from '../../contract/snapshot/snapshot.ts'
import type { Actor } from '../../core/account/actor.ts'
import { day } from '../../core/calendar/day.ts'
import { instantAt } from '../../core/calendar/instant.ts'
import type { OfficeId, UnitId } from '../../core/ledger/ids.ts'
import { HUNAN_SECOND } from '../../core/round/ready-made/hunan-second.ts'
import { YONGZHOU_2024 } from '../../core/round/ready-made/yongzhou-2024.ts'
import type { SnapshotFile, SnapshotId } from '../../core/snapshot/snapshot.ts'
import { asActor } from '../../db/ledger.ts'
import { withClient } from '../../db/server/roles.ts'
import { receiveCases } from '../cases/receive-cases.ts'
import { changeRoundSettings } from '../rounds/change-round-settings.ts'
import { openOffice } from '../rounds/open-office.ts'
import { openRound } from '../rounds/open-round.ts'
import { sheetFile } from '../tables/sheet-file.ts'
import { incomingCase } from '../testing/intake.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { citiesTable } from './cities-table.ts'
import { compareCities } from './compare-cities.ts'
import { receiveSnapshot } from './receive-snapshot.ts'
import { listSnapshots, showSnapshot } from './show-snapshots.ts'
import { signSnapshot } from './sign-snapshot.ts'
import { bytesOfSnapshot, hashOfSnapshot } from './snapshot-hash.ts'
import { takeSnapshot } from './take-snapshot.ts'

const city = YONGZHOU_2024.id
const roundId = HUNAN_SECOND.id
let office: TestOffice
let first: SnapshotFile
let second: SnapshotFile

const inProvince = (
  role: 'clerk' | 'head' | 'administrator' | 'liaison',
  unit?: string,
): Actor => ({
  ...office.actor(role, unit),
  officeId: HUNAN_SECOND.officeId,
})
const clerk = () => office.actor('clerk')

async function taken(on: string, numbers: readonly string[]): Promise<SnapshotFile> {
  office.setClock(instantAt(day(on), '16:00'))
  const cases = numbers.map((number, at) =>
    incomingCase({ number, isKey: at === 0, text: '举报人王某某住某小区3栋401' }, ['lingling']),
  )
  agreedValue(await receiveCases(office.context, clerk(), { roundId: city, cases }))
  office.setClock(instantAt(day(on), '17:30'))
  const input = { roundId: city, lists: ['key', 'overdue'] } as const
  const snapshot = agreedValue(await takeSnapshot(office.context, clerk(), input))
  return snapshotFile.parse(JSON.parse(new TextDecoder().decode(bytesOfSnapshot(snapshot))))
}

beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2024, '2024-03-12T00:00:00Z')
  const administrator = inProvince('administrator')
  agreedValue(await openOffice(office.context, administrator, { name: '省', accountName: 'A' }))
  agreedValue(await openRound(office.context, inProvince('head'), { settings: HUNAN_SECOND }))
  first = await taken('2024-03-12', ['A1', 'A2'])
  second = await taken('2024-03-13', ['A3'])
})
afterAll(() => office.close())

const receive = (file: SnapshotFile, actor = inProvince('clerk')) =>
  receiveSnapshot(office.context, actor, { roundId, file })
const signatureOf = async (snapshotId: SnapshotId) =>
  agreedValue(await showSnapshot(office.context, inProvince('clerk'), { snapshotId })).signature
const compare = async (on: string, clock = '20:00') =>
  agreedValue(
    await compareCities(office.context, inProvince('clerk'), {
      roundId,
      asOf: { at: instantAt(day(on), clock), clock: 'asNowKnown' },
    }),
  )

it('快照里有数字、口径和同意附上的清单，没有案情，也没有举报人', () => {
  const text = JSON.stringify(second)
  expect(second.figures.find(({ name }) => name === 'handedOver')?.figure.total).toBe(3)
  expect(second.figures[0]?.definition).toContain('截至2024年3月13日')
  expect(second.lists.map(({ name, cases }) => [name, cases.map((one) => one.number)])).toEqual([
    ['key', ['A1', 'A3']],
    // These were handed over long before and never answered.
    ['overdue', ['A1', 'A2', 'A3']],
  ])
  expect(text).not.toMatch(/王某某|401|小区/)
})

it('同一份只收一次；以前收的都留着，按各自的时刻取得出', async () => {
  const received = agreedValue(await receive(second))
  expect(received).toMatchObject({ wasThere: false, findings: [], unitId: 'yongzhou' })
  // The one of the day before comes late and stands before it all the same.
  agreedValue(await receive(first))
  expect(agreedValue(await receive(second))).toMatchObject({ ...received, wasThere: true })
  const [, yongzhou] = (await compare('2024-03-12')).cities
  expect(yongzhou?.snapshot?.counts.handedOver).toBe(2)
  const now = await compare('2024-03-13')
  expect(now.cities[1]?.snapshot?.counts).toMatchObject({ handedOver: 3, open: 3, key: 2 })
  expect(now.cities[1]?.trend.map(({ counts }) => counts.handedOver)).toEqual([2, 3])
  expect(now).toMatchObject({ sent: 1, total: { handedOver: 3 } })
})

it('按当时所知，那时还没收到的不算', async () => {
  const at = instantAt(day('2024-03-12'), '20:00')
  const asOf = { at, clock: 'asThenKnown' } as const
  const then = agreedValue(
    await compareCities(office.context, inProvince('clerk'), { roundId, asOf }),
  )
  expect(then.cities[1]?.snapshot).toBeNull()
})

it('过了时限没有报的市州看得出来', async () => {
  const owed = async (on: string) => (await compare(on)).cities.map((one) => one.owedSince)
  expect(await owed('2024-03-13')).toEqual([instantAt(day('2023-07-14'), '18:00'), null])
  expect(await owed('2024-03-14')).toEqual([
    instantAt(day('2023-07-14'), '18:00'),
    instantAt(day('2024-03-14'), '18:00'),
  ])
})

it('改过的、别处的、将来的、口径不同的都不收', async () => {
  const code = async (file: SnapshotFile) => {
    const result = await receive(file)
    return result.ok ? 'taken' : result.refusal.code
  }
  const { sha256: _, ...snapshot } = second
  const sealed = (changed: typeof snapshot): SnapshotFile => ({
    ...changed,
    sha256: hashOfSnapshot(changed),
  })
  expect(await code({ ...second, title: '改过' })).toBe('snapshot-was-changed')
  expect(await code(sealed({ ...snapshot, officeId: 'xiangtan' as OfficeId }))).toBe(
    'snapshot-of-nobody',
  )
  const madeAt = instantAt(day('2030-01-01'))
  expect(await code(sealed({ ...snapshot, madeAt }))).toBe('snapshot-of-the-future')
  const figures = snapshot.figures.slice(1)
  expect(await code(sealed({ ...snapshot, figures }))).toBe('snapshot-not-as-defined')
})

it('市州的账号只报、只看自己的', async () => {
  const own = inProvince('liaison', 'yongzhou')
  const other = inProvince('liaison', 'yiyang')
  expect(agreedValue(await receive(second, own)).wasThere).toBe(true)
  expect(await receive(second, other)).toMatchObject({
    refusal: { code: 'snapshot-of-another-city' },
  })
  const seen = async (actor: Actor) =>
    agreedValue(await listSnapshots(office.context, actor, { roundId })).length
  expect(await seen(own)).toBe(2)
  expect(await seen(other)).toBe(0)
})

it('一份快照看得到口径、核对结果和上一份；对比表能存成 Word 和 Excel', async () => {
  const input = { roundId, unitId: 'yongzhou' as UnitId }
  const [latest] = agreedValue(await listSnapshots(office.context, inProvince('clerk'), input))
  if (!latest) throw new Error('no snapshot')
  const shown = agreedValue(await showSnapshot(office.context, inProvince('clerk'), latest))
  expect(shown).toMatchObject({ findings: [], before: expect.any(String) })
  const asOf = { at: instantAt(day('2024-03-13'), '20:00'), clock: 'asNowKnown' } as const
  const sheet = agreedValue(
    await citiesTable(office.context, inProvince('clerk'), { roundId, asOf }),
  )
  expect(sheet.rows.map((row) => row[3]?.paragraphs[0])).toEqual(['—', '3', '3'])
  for (const format of ['docx', 'xlsx'] as const) {
    expect(agreedValue(await sheetFile(sheet, format)).bytes.length).toBeGreaterThan(1000)
  }
})

it('市州的公钥登记以后，只收它签名的；签名不对、别人签的、没有签的都不收；点开看得到签名', async () => {
  const snapshot = agreedValue(await takeSnapshot(office.context, clerk(), { roundId: city }))
  const signed = agreedValue(await signSnapshot(office.context, clerk(), snapshot))
  const { signature, ...unsigned } = signed
  if (!signature) throw new Error('it is signed')
  // It comes unsigned first, carried by hand; then once more, signed.
  const { snapshotId } = agreedValue(await receive(unsigned))
  const shown = () => signatureOf(snapshotId)
  expect(await shown()).toBe('none')
  expect(agreedValue(await receive(signed))).toMatchObject({ snapshotId, wasThere: true })
  expect(await shown()).toBe('unregistered')
  const { sha256: _, ...early } = first
  const ofAnother = agreedValue(await signSnapshot(office.context, inProvince('clerk'), early))
  const again = agreedValue(await receive(ofAnother)).snapshotId
  expect(await signatureOf(again)).toBe('unregistered')
  const cities = HUNAN_SECOND.cities?.map((one) =>
    one.officeId === 'yongzhou' ? { ...one, publicKey: signature.publicKey } : one,
  )
  const settings = { ...HUNAN_SECOND, ...(cities && { cities }) }
  const change = { settings, reason: '登记公钥', expectedVersion: 1 }
  agreedValue(await changeRoundSettings(office.context, inProvince('head'), change))
  expect(await shown()).toBe('registered')
  agreedValue(await receive(agreedValue(await signSnapshot(office.context, clerk(), early))))
  expect(await signatureOf(again)).toBe('registered')
  const codeOf = async (file: SnapshotFile) => {
    const result = await receive(file)
    return result.ok ? null : result.refusal.code
  }
  expect(await codeOf(signed)).toBeNull()
  expect(await codeOf(unsigned)).toBe('snapshot-not-signed')
  const value = `${signature.value.slice(0, -2)}AA`
  expect(await codeOf({ ...unsigned, signature: { ...signature, value } })).toBe(
    'snapshot-signature-wrong',
  )
  const other = agreedValue(await signSnapshot(office.context, inProvince('clerk'), snapshot))
  expect(await codeOf(other)).toBe('snapshot-signed-by-another')
})

it('存下以后在数据库里改了内容或签名，点开看得出；办公室的账号只能补签名，去不掉', async () => {
  const [head] = agreedValue(await listSnapshots(office.context, inProvince('clerk'), { roundId }))
  if (!head?.signedBy) throw new Error('it is signed')
  const { snapshotId } = head
  const changed = (set: string) =>
    withClient(office.ledger.adminUrl, async (client) => {
      const row = 'select content, signature from received_snapshot where snapshot_id = $1'
      const kept = (await client.query(row, [snapshotId])).rows[0]
      const update = (to: string) =>
        client.query(`update received_snapshot set ${to} where snapshot_id = $1`, [snapshotId])
      await update(set)
      const signature = await signatureOf(snapshotId)
      await client.query(
        'update received_snapshot set content = $2, signature = $3 where snapshot_id = $1',
        [snapshotId, JSON.stringify(kept.content), kept.signature],
      )
      return signature
    })
  expect(await signatureOf(snapshotId)).toBe('registered')
  expect(await changed(`content = jsonb_set(content, '{title}', '"x"')`)).toBe('changed')
  expect(await changed(`signature = repeat('A', 86)`)).toBe('changed')
  expect(await signatureOf(snapshotId)).toBe('registered')
  const asClerk = (to: string) =>
    asActor(office.context.database, inProvince('clerk'), (transaction) =>
      sql.raw(`update received_snapshot set ${to}`).execute(transaction),
    )
  await expect(asClerk(`content = '{}'`)).rejects.toThrow(/permission denied/)
  await expect(asClerk('signature = null, signed_by = null')).rejects.toThrow(/row-level security/)
})
