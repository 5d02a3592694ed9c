import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { snapshotFile } from '../../contract/snapshot/snapshot.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { YONGZHOU_2024 } from '../../core/round/ready-made/yongzhou-2024.ts'
import { resealIdentities } from '../identity/reseal-identities.ts'
import { sealerWith } from '../identity/sealer.ts'
import { agreedValue, openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { readProvinceAddress } from './province-address.ts'
import { sendSnapshot, sendSnapshotTo } from './send-snapshot.ts'
import { isSignedBy, signSnapshot } from './sign-snapshot.ts'
import { setSending, showSending } from './snapshot-sending.ts'
import { takeSnapshot } from './take-snapshot.ts'

const roundId = YONGZHOU_2024.id
const toRound = 'hunan-second' as RoundId
const KEY = 'hyk_0123456789abcdef'
let office: TestOffice
let province: Server
let address = ''
/** What the province's server says next, and what it was told. */
let says: readonly [status: number, body: string] = [201, '{"snapshotId":"x"}']
let told: { path: string; authorization: string; body: string } | null = null

beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2024, '2024-03-14T18:00:00+08:00')
  province = createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => {
      body += part.toString('utf8')
    })
    request.on('end', () => {
      const { authorization = '' } = request.headers
      told = { path: request.url ?? '', authorization, body }
      response.writeHead(says[0], { location: 'http://127.0.0.1:1/elsewhere' }).end(says[1])
    })
  })
  await new Promise<void>((done) => province.listen(0, '127.0.0.1', done))
  address = `http://127.0.0.1:${(province.address() as AddressInfo).port}`
})
afterAll(async () => {
  province.close()
  await office.close()
})
beforeEach(() => {
  told = null
})

const clerk = () => office.actor('clerk')
const set = (url: string, key?: string) =>
  setSending(office.context, clerk(), { roundId, url, toRound, ...(key !== undefined && { key }) })
const send = () => sendSnapshot(office.context, clerk(), { roundId })
const shown = async () => agreedValue(await showSending(office.context, clerk(), { roundId }))

const signedWith = async (context = office.context) => {
  const snapshot = agreedValue(await takeSnapshot(context, clerk(), { roundId }))
  return agreedValue(await signSnapshot(context, clerk(), snapshot)).signature?.publicKey
}

it('几个人同时第一次导出，办公室也只有一对密钥', async () => {
  const keys = await Promise.all([signedWith(), signedWith(), signedWith(), signedWith()])
  expect(new Set(keys).size).toBe(1)
  expect((await shown()).publicKey).toBe(keys[0])
})

it('没有设置报到哪里，说清楚；地址不对不收；换服务器要重新填密钥', async () => {
  expect(await send()).toMatchObject({ refusal: { code: 'snapshot-sending-not-set' } })
  for (const wrong of ['province', 'http://10.0.0.8:99999']) {
    expect(await set(wrong, KEY)).toMatchObject({ refusal: { code: 'snapshot-address-wrong' } })
  }
  expect(await set(address)).toMatchObject({ refusal: { code: 'snapshot-key-missing' } })
  expect(agreedValue(await set(`${address}/`, KEY))).toEqual({
    url: address,
    toRound,
    keyEnds: 'cdef',
  })
  expect(agreedValue(await set(address))).toMatchObject({ keyEnds: 'cdef' })
  expect(await set('http://10.0.0.9:8080')).toMatchObject({
    refusal: { code: 'snapshot-key-missing' },
  })
  expect(JSON.stringify(await shown())).not.toContain(KEY)
})

it('报出去的是签了名的快照，带着密钥；结果留底', async () => {
  says = [201, '{"snapshotId":"x"}']
  expect(agreedValue(await send())).toMatchObject({ outcome: 'taken', url: address, toRound })
  expect(told).toMatchObject({
    ...{ path: '/api/rounds/hunan-second/snapshots', authorization: `Bearer ${KEY}` },
  })
  const { sha256, signature } = snapshotFile.parse(JSON.parse(told?.body ?? ''))
  if (!signature) throw new Error('it is signed')
  expect(isSignedBy(sha256, signature)).toBe(true)
  expect(isSignedBy(sha256.replace(/^./, '0'), signature)).toBe(sha256.startsWith('0'))
  const { publicKey, sent } = await shown()
  expect(publicKey).toBe(signature.publicKey)
  expect(sent).toMatchObject([{ outcome: 'taken', sha256, accountId: clerk().accountId }])
})

it.each([
  [200, '{"snapshotId":"x"}', 'wasThere', ''],
  [401, '{"error":{"message":"没有登录"}}', 'keyRefused', '没有登录'],
  [409, '{"error":{"message":"快照的内容与其校验值不符"}}', 'refused', '快照的内容与其校验值不符'],
  [404, '<html>nginx</html>', 'notHuiyin', ''],
  [201, '[]', 'notHuiyin', ''],
  [302, '', 'notHuiyin', ''],
  [409, '{"error":{"message":"不\\u0000收\\n"}}', 'refused', '不 收 '],
  [201, `{"snapshotId":"x","more":"${'x'.repeat(65_536)}"}`, 'notHuiyin', ''],
] as const)('对方答 %i，记下是什么结果', async (status, body, outcome, said) => {
  says = [status, body]
  expect(agreedValue(await send())).toMatchObject({ outcome, said })
  expect((await shown()).sent[0]).toMatchObject({ outcome, said })
})

it('连不上也留底，不算出错', async () => {
  agreedValue(await set('http://127.0.0.1:1', KEY))
  expect(agreedValue(await send())).toMatchObject({ outcome: 'unreachable', said: '' })
  agreedValue(await set(address, KEY))
})

it('临时说明报到哪里，也是一样：不跟转到别处，结果留底；地址不对不发', async () => {
  const sendTo = (url: string) =>
    sendSnapshotTo(office.context, clerk(), {
      input: { roundId },
      to: { url, toRound, key: 'other-key' },
    })
  says = [201, '{"snapshotId":"y"}']
  const { sent, answer } = agreedValue(await sendTo(`${address}/`))
  expect([sent, answer]).toMatchObject([{ outcome: 'taken', url: address }, { snapshotId: 'y' }])
  expect(told?.authorization).toBe('Bearer other-key')
  expect((await shown()).sent[0]).toEqual(sent)
  says = [307, '']
  for (const [url, outcome] of [
    [address, 'notHuiyin'],
    ['http://127.0.0.1:1', 'unreachable'],
  ] as const) {
    expect(agreedValue(await sendTo(url)).sent.outcome).toBe(outcome)
    expect((await shown()).sent[0]).toMatchObject({ url, outcome })
  }
  expect(await sendTo('http://x:99999')).toMatchObject({
    refusal: { code: 'snapshot-address-wrong' },
  })
})

it('换了密钥文件：旧行还在就能重封；旧行没了，说密钥打不开', async () => {
  const fresh = Buffer.alloc(32, 9)
  const both = { ...office.context, sealer: sealerWith([fresh, Buffer.alloc(32, 7)]) }
  const lost = { ...office.context, sealer: sealerWith([fresh]) }
  expect(await sendSnapshot(lost, clerk(), { roundId })).toMatchObject({
    refusal: { code: 'snapshot-key-unreadable' },
  })
  expect(agreedValue(await resealIdentities(both, clerk())).resealed).toBe(2)
  says = [201, '{"snapshotId":"x"}']
  expect(agreedValue(await sendSnapshot(lost, clerk(), { roundId }))).toMatchObject({
    outcome: 'taken',
  })
})

it('丢了密钥文件：另生成一对继续签名；打不开的说有几条，不耽误别的；找回来仍用最新的', async () => {
  const before = (await shown()).publicKey
  const other = Buffer.alloc(32, 10)
  const lost = { ...office.context, sealer: sealerWith([other]) }
  expect(agreedValue(await showSending(lost, clerk(), { roundId })).publicKey).toBeNull()
  office.setClock('2024-03-14T18:30:00+08:00')
  const anew = await signedWith(lost)
  expect(anew).not.toBe(before)
  expect(await signedWith(lost)).toBe(anew)
  expect(agreedValue(await showSending(lost, clerk(), { roundId })).publicKey).toBe(anew)
  // The former pair and the key for sending stay as they are.
  const newest = { ...office.context, sealer: sealerWith([Buffer.alloc(32, 11), other]) }
  expect(agreedValue(await resealIdentities(newest, clerk()))).toEqual({
    ...{ resealed: 1, lost: 2, isDone: true },
  })
  expect(await signedWith(newest)).toBe(anew)
  const found = [Buffer.alloc(32, 11), Buffer.alloc(32, 9)] as const
  const all = { ...office.context, sealer: sealerWith(found) }
  expect(agreedValue(await resealIdentities(all, clerk()))).toEqual({
    ...{ resealed: 2, lost: 0, isDone: true },
  })
  expect(await signedWith(all)).toBe(anew)
})

it('联络员和领导不能设置、不能报送、也看不到', async () => {
  for (const actor of [office.actor('liaison', 'lingling'), office.actor('leader')]) {
    const refusal = { refusal: { code: 'right-missing' } }
    expect(await showSending(office.context, actor, { roundId })).toMatchObject(refusal)
    expect(await sendSnapshot(office.context, actor, { roundId })).toMatchObject(refusal)
  }
})

it.each([
  ['http://10.0.0.8:8080', 'http://10.0.0.8:8080'],
  ['https://Hunan.gov.cn/', 'https://hunan.gov.cn'],
  ['http://a:b@10.0.0.8', null],
  ['http://10.0.0.8/api', null],
  ['file:///etc/passwd', null],
  ['10.0.0.8:8080', null],
  ['http://10.0.0.8:80', 'http://10.0.0.8'],
  ['http://[::1]:8080/', 'http://[::1]:8080'],
  ['http://x:99999', null],
  ['http://x:0', null],
  ['http://999.0.0.1', null],
  ['http://[::zz]', null],
  ['http://x?y', null],
  ['', null],
] as const)('地址“%s”', (text, address) => {
  expect(readProvinceAddress(text)).toBe(address)
})
