import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BundledWorker, bundleWorker } from '../reading/testing/bundled-worker.ts'
import { checkSafely } from './check-safely.ts'

let bundled: BundledWorker
let folder: string
let worker: URL

beforeAll(async () => {
  bundled = await bundleWorker('src/documents/reading/worker.ts')
  ;({ worker, folder } = bundled)
})
afterAll(() => bundled.remove())

const text = (file: string, content: string) => ({
  file,
  bytes: async () => Buffer.from(content),
})
const RIGHT = text('right.txt', '第三批12件（来电8件，来信4件）。')
const WRONG = text('wrong.txt', '第三批12件（来电8件，来信5件）。')

/** A worker that answers 12 and goes wrong in its own way at a file that is called so. */
function misbehaving(name: string, at: string): URL {
  const file = join(folder, `${name}.mjs`)
  const program = `
import { parentPort } from 'node:worker_threads'
let taken = []
parentPort.on('message', (request) => {
  if (request.ask === 'check') return parentPort.postMessage({ problem: null, copy: null, papers: taken.map((file) => ({ file, format: 'text', notices: [], checks: [], parts: [] })) })
  if (request.file === 'bad') { ${at} }
  taken.push(request.file)
  parentPort.postMessage({ problem: null, papers: [] })
})`
  writeFileSync(file, program)
  return pathToFileURL(file)
}

describe('几份文件在另外的线程里一起读、一起核对', () => {
  it('先后不变；读不了的说明原因，不耽误别的', async () => {
    const files = await checkSafely([RIGHT, text('none.txt', ''), WRONG], { worker })
    expect(files).toMatchObject([
      { file: 'right.txt', checks: [{ outcome: 'right' }], parts: [] },
      { file: 'none.txt', problem: 'empty-file', message: expect.stringContaining('空的') },
      { file: 'wrong.txt', checks: [{ outcome: 'wrong' }] },
    ])
  })
  it('要看纸的，连同标记一起给', async () => {
    const [file] = await checkSafely([WRONG], { worker, withParts: true })
    expect(file).toMatchObject({
      parts: [{ marks: [{ outcome: 'wrong' }, { outcome: 'wrong' }, { outcome: 'wrong' }] }],
    })
  })
  it.each([
    ['一直不回答', 'while (true) {}', 'too-slow'],
    ['自己垮掉', 'process.exit(1)', 'damaged'],
    [
      '把内存用完',
      'const all = []; while (true) all.push(new Array(100000).fill({}))',
      'too-much-memory',
    ],
  ])('有一份让线程%s，只有它读不了，前后的照样核对', async (_, program, problem) => {
    const files = await checkSafely([RIGHT, text('bad', 'x'), WRONG], {
      worker: misbehaving(problem, program),
      milliseconds: 2000,
      megabytes: 32,
    })
    expect(files).toMatchObject([
      { file: 'right.txt', checks: [] },
      { file: 'bad', problem },
      { file: 'wrong.txt', checks: [] },
    ])
  })
})
