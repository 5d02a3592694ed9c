import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FileStore, openFileStore } from './file-store.ts'

let folder: string
let files: FileStore
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huiyin-store-'))
  files = openFileStore({
    filesFolder: join(folder, 'files'),
    incomingFolder: join(folder, 'incoming'),
    previewsFolder: join(folder, 'previews'),
  })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function kept(sha256: string): Promise<void> {
  await mkdir(dirname(files.pathOf(sha256)), { recursive: true })
  await writeFile(files.pathOf(sha256), sha256)
}

describe('what is shown in place of a file', () => {
  it('is made once for all who ask at the same time, and of bytes that are read when it is their turn', async () => {
    await kept('aa01')
    let made = 0
    const make = async (read: () => Promise<Uint8Array>) => {
      made++
      return Buffer.concat([await read(), Buffer.from('!')])
    }
    const shown = await Promise.all([1, 2, 3].map(() => files.shownFor('aa01', make)))
    expect(shown.map(String)).toEqual(['aa01!', 'aa01!', 'aa01!'])
    expect(String(await files.shownFor('aa01', make))).toBe('aa01!')
    expect(made).toBe(1)
  })

  it('that cannot be made is not tried again', async () => {
    await kept('aa02')
    let tried = 0
    const make = async () => {
      tried++
      return null
    }
    expect(await files.shownFor('aa02', make)).toBeNull()
    expect(await files.shownFor('aa02', make)).toBeNull()
    expect(tried).toBe(1)
  })

  it('that must wait, or whose bytes cannot be read, is tried again', async () => {
    const make = async (read: () => Promise<Uint8Array>) => read()
    await expect(files.shownFor('aa03', make)).rejects.toThrow('ENOENT')
    await kept('aa03')
    expect(await files.shownFor('aa03', async () => 'must-wait')).toBe('must-wait')
    expect(String(await files.shownFor('aa03', make))).toBe('aa03')
  })
})
