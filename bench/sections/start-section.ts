import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runningPostmaster } from '../../src/db/server/postmaster.ts'
import { median } from '../measure.ts'
import { familyOf, memoryOf } from '../program/memory-of.ts'
import { showFirstPage } from '../program/show-first-page.ts'
import { type StartedProgram, startProgram } from '../program/started-program.ts'
import type { Line } from '../report/line.ts'
import type { Section } from './section.ts'

const SECTION = 'start'

/** The program with its demonstration: how soon it answers, and how much memory it and its database take. */
export const START: Section = {
  name: SECTION,
  title: 'Start and memory, demonstration loaded',
  run: async ({ isQuick }) => {
    const folder = await mkdtemp(join(tmpdir(), 'huiyin-start-'))
    try {
      const first = await startProgram(folder)
      await first.stop()
      const starts: number[] = []
      for (let run = 0; run < (isQuick ? 1 : 7); run += 1) {
        const program = await startProgram(folder)
        starts.push(program.readyMs)
        await program.stop()
      }
      return [
        timeLine('first start: database made, demonstration played', first.readyMs, null),
        timeLine('warm start', median(starts), 1500),
        ...(await memoryLines(folder)),
      ]
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}

async function memoryLines(folder: string): Promise<readonly Line[]> {
  if (process.platform !== 'linux') return []
  const program = await startProgram(folder)
  try {
    const asked = await showFirstPage(program)
    const { server, database } = await memoryNow(program, folder)
    return [
      {
        ...{ section: SECTION, what: 'server and database, sum of PSS', unit: 'MB', floor: null },
        ...{ value: server + database, aims: { atMost: 200 } },
        note: `server ${server.toFixed(0)} MB, database ${database.toFixed(0)} MB; one page shown (${asked} requests)`,
      },
    ]
  } finally {
    await program.stop()
  }
}

async function memoryNow(
  program: StartedProgram,
  folder: string,
): Promise<{ readonly server: number; readonly database: number }> {
  const postmaster = await runningPostmaster(join(folder, 'postgres/cluster'))
  if (postmaster === null) throw new Error(`no database runs in ${folder}`)
  const ofDatabase = familyOf(postmaster.pid)
  const ofServer = familyOf(program.pid).filter((pid) => !ofDatabase.includes(pid))
  const sum = (pids: readonly number[]) => pids.map(memoryOf).reduce((a, b) => a + b, 0)
  return { server: sum(ofServer), database: sum(ofDatabase) }
}

function timeLine(what: string, value: number, atMost: number | null): Line {
  const aims = atMost === null ? {} : { atMost }
  return { ...{ section: SECTION, what, value, unit: 'ms', floor: null }, aims }
}
