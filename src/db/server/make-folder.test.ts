import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { makeFolder } from './make-folder.ts'

const here = mkdtempSync(join(tmpdir(), 'huiyin-folder-'))
afterAll(() => rmSync(here, { recursive: true, force: true }))

it('makes every folder on the way, and leaves one that is there as it is', async () => {
  const folder = join(here, 'a/b/c')
  await makeFolder(folder, 0o700)
  await makeFolder(folder, 0o755)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
})

it('ends with an error where a file stands in the way', async () => {
  const file = join(here, 'file')
  writeFileSync(file, '')
  await expect(makeFolder(join(file, 'data'), 0o700)).rejects.toMatchObject({ code: 'ENOTDIR' })
})

it.skipIf(process.platform !== 'linux')(
  'ends with an error where no folder can be made (on Linux: /proc), instead of trying for ever',
  async () => {
    await expect(makeFolder('/proc/huiyin/data', 0o700)).rejects.toThrow(/\/proc\/huiyin/)
  },
)
