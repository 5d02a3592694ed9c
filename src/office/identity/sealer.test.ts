import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { KeyFileError, openSealer, sealerWith } from './sealer.ts'

const PLACE = 'yongzhou/case/1'
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huiyin-seal-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('举报人信息的密封', () => {
  it('第一次启动时在数据目录里造一把钥匙，只有本人能读，以后一直用它', async () => {
    const first = await openSealer({ keyFile: null, dataFolder: folder })
    const sealed = first.seal('某甲', PLACE)
    const again = await openSealer({ keyFile: null, dataFolder: folder })
    expect(again.open(sealed, PLACE)).toBe('某甲')
    expect((await stat(join(folder, 'identity.key'))).mode & 0o777).toBe(0o600)
    expect(sealed.bytes.toString('utf8')).not.toContain('某甲')
  })

  it('两个程序同时第一次启动，用的是同一把钥匙', async () => {
    const place = { keyFile: join(folder, 'keys', 'k'), dataFolder: folder }
    const [one, two] = await Promise.all([openSealer(place), openSealer(place)])
    expect(two.open(one.seal('某乙', PLACE), PLACE)).toBe('某乙')
  })

  it('改动一个字节、挪到别的件上、换了钥匙，都打不开', () => {
    const sealer = sealerWith([Buffer.alloc(32, 1)])
    const sealed = sealer.seal('某甲', PLACE)
    const bytes = Buffer.from(sealed.bytes)
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1
    expect(() => sealer.open({ ...sealed, bytes }, PLACE)).toThrow()
    expect(() => sealer.open(sealed, 'yongzhou/other/1')).toThrow()
    expect(() => sealerWith([Buffer.alloc(32, 2)]).open(sealed, PLACE)).toThrow(/no key/)
  })

  it('换钥匙以后，旧的还打得开，新的用新钥匙', async () => {
    const keyFile = join(folder, 'identity.key')
    const old = await openSealer({ keyFile, dataFolder: folder })
    const sealed = old.seal('某甲', PLACE)
    await writeFile(keyFile, `${'ab'.repeat(32)}\n${await readFile(keyFile, 'utf8')}`)
    const now = await openSealer({ keyFile, dataFolder: folder })
    expect(now.open(sealed, PLACE)).toBe('某甲')
    expect(now.seal('', PLACE).keyId).not.toBe(sealed.keyId)
  })

  it('钥匙文件不对时说出第几行', async () => {
    const keyFile = join(folder, 'bad.key')
    await writeFile(keyFile, `${'ab'.repeat(32)}\nnot a key\n`)
    await expect(openSealer({ keyFile, dataFolder: folder })).rejects.toThrow(KeyFileError)
    await expect(openSealer({ keyFile, dataFolder: folder })).rejects.toMatchObject({ line: 2 })
  })
})
