import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readListSafely, readPaperSafely } from './read-safely.ts'
import { type BundledWorker, bundleWorker } from './testing/bundled-worker.ts'
import { sheetData, xlsxOf } from './testing/zip-of.ts'

const LIST = xlsxOf(
  sheetData([
    ['序号', '受理编号', '举报内容', '行政区域'],
    ['1', 'D2YZ202400801', '某厂排污', '零陵区'],
  ]),
)
let bundled: BundledWorker
let folder: string
let worker: URL

/** A reader that never ends or takes all memory, to see whether the bounds hold. */
function misbehaving(name: string, program: string): URL {
  const file = join(folder, `${name}.mjs`)
  writeFileSync(file, program)
  return pathToFileURL(file)
}

beforeAll(async () => {
  bundled = await bundleWorker('src/documents/reading/worker.ts')
  ;({ worker, folder } = bundled)
})
afterAll(() => bundled.remove())

describe('a foreign file is read in a thread of its own', () => {
  it('which gives the list and the paper', async () => {
    const list = await readListSafely(LIST, {}, { worker })
    expect(list.ok && list.value.tables[0]?.rows[0]?.caseNumber).toBe('D2YZ202400801')
    const paper = await readPaperSafely(LIST, { worker })
    expect(paper.ok && paper.value.format).toBe('xlsx')
  })
  it('which says why when it cannot', async () => {
    expect(await readListSafely(LIST.subarray(0, 200), {}, { worker })).toMatchObject({
      ok: false,
      problem: 'damaged',
      message: expect.stringContaining('损坏') as string,
    })
  })
  it('and a template crosses over to it', async () => {
    const template = {
      name: 'ours',
      title: 'ours',
      columns: [{ column: 3, meaning: 'remark' as const }],
    }
    const list = await readListSafely(LIST, { template }, { worker })
    expect(list.ok && list.value.tables[0]?.rows[0]?.remark).toBe('某厂排污')
  })
})

describe('a reader that goes astray', () => {
  it('is stopped when its time is over', async () => {
    const endless = misbehaving('endless', 'for (;;) {}')
    expect(await readListSafely(LIST, {}, { worker: endless, milliseconds: 200 })).toMatchObject({
      ok: false,
      problem: 'too-slow',
    })
  })
  it('is stopped when it takes too much memory', async () => {
    const greedy = misbehaving(
      'greedy',
      'const all = []; for (;;) all.push(new Array(1000).fill(all.length))',
    )
    expect(await readListSafely(LIST, {}, { worker: greedy, megabytes: 32 })).toMatchObject({
      ok: false,
      problem: 'too-much-memory',
    })
  })
  it('that dies without a word counts as a damaged file', async () => {
    const silent = misbehaving('silent', 'process.exit(3)')
    expect(await readListSafely(LIST, {}, { worker: silent })).toMatchObject({
      ok: false,
      problem: 'damaged',
    })
  })
  it('a file over 100 MB is not even given to it', async () => {
    expect(await readListSafely(new Uint8Array(101 * 1024 * 1024), {}, { worker })).toMatchObject({
      ok: false,
      problem: 'file-too-large',
    })
  })
})
