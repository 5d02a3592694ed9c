import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageRoot } from '../../src/db/package-root.ts'
import { checkSafely } from '../../src/documents/checking/check-safely.ts'
import { docxArchive } from '../../src/documents/writing/docx/render-docx.ts'
import { madeUpReport } from '../made-up/made-up-report.ts'
import { median, timed } from '../measure.ts'
import type { Line } from '../report/line.ts'
import type { Section } from './section.ts'

const SECTION = 'check'
const REPORTS = 1000
/** A page of official size holds 22 lines of 28 characters. */
const PAGES = 10
const CHARACTERS = PAGES * 22 * 28

/** The checker on a long paper and on a thousand reports, read and checked in its own thread. */
export const CHECK: Section = {
  name: SECTION,
  title: 'The checker: a paper of ten pages, a thousand reports',
  run: async ({ isQuick }) => {
    const folder = await mkdtemp(join(tmpdir(), 'huiyin-check-'))
    try {
      return [
        await tenPages(isQuick ? 1 : 15),
        await thousandReports(folder, isQuick ? 20 : REPORTS),
      ]
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}

async function tenPages(runs: number): Promise<Line> {
  const bytes = tenPageDocx()
  const check = () => checkSafely([{ file: 'ten-pages.docx', bytes: async () => bytes }])
  await check()
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) times.push((await timed(check)).ms)
  return {
    ...{ section: SECTION, what: 'a .docx of ten pages', unit: 'ms', floor: null },
    ...{ value: median(times), aims: { atMost: 500 } },
    note: `${CHARACTERS} characters; a thread of its own is started each time`,
  }
}

/** Reports one below the other until they fill the pages. */
function tenPageDocx(): Uint8Array {
  const lines: string[] = []
  for (let seed = 1; lines.join('').length < CHARACTERS; seed += 1)
    lines.push(...madeUpReport(seed).split('\n'))
  const body = lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')
  const paper = { title: 'reports', pageNumbers: 'dash', orientation: 'portrait' } as const
  return docxArchive(paper, body, { parts: new Map(), pictures: () => undefined })
}

async function thousandReports(folder: string, count: number): Promise<Line> {
  const files = await Promise.all(
    Array.from({ length: count }, async (_, seed) => {
      const file = join(folder, `${seed}.txt`)
      await writeFile(file, madeUpReport(seed))
      return file
    }),
  )
  const { ms, value } = await timed(() => checkedByCommand(files))
  return {
    ...{ section: SECTION, what: `${count} reports, one command`, unit: 's', floor: null },
    ...{ value: ms / 1000, aims: { atMost: 20 } },
    note: `from the start of the command to its end; ${value} checks`,
  }
}

/** How many checks `huiyin check` prints; figures that do not agree end it with 1. */
function checkedByCommand(files: readonly string[]): Promise<number> {
  const command = [join(packageRoot(), 'bin/huiyin.mjs'), 'check', '--json', ...files]
  return new Promise((resolve, reject) => {
    execFile(process.execPath, command, { maxBuffer: 2 ** 30 }, (error, stdout) => {
      if (error !== null && error.code !== 1) reject(error)
      else resolve(checksIn(stdout))
    })
  })
}

function checksIn(json: string): number {
  const { papers } = JSON.parse(json) as { papers: readonly { checks: readonly unknown[] }[] }
  return papers.reduce((all, { checks }) => all + checks.length, 0)
}
