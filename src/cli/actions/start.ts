import { join } from 'node:path'
import type { Command } from 'commander'
import { packageRoot, packageVersion } from '../../db/package-root.ts'
import { createApp } from '../../http/app.ts'
import type { PaperReader } from '../../http/read-paper-upload.ts'
import type { ListReader } from '../../http/read-upload.ts'
import type { LogLine } from '../../http/request-log.ts'
import { type NightlyBackup, nightlyBackup } from '../../jobs/nightly-backup.ts'
import { officeJobs } from '../../jobs/office-jobs.ts'
import { startTicker } from '../../jobs/ticker.ts'
import { listOffices } from '../../office/rounds/list-offices.ts'
import { anchorsKept, keepAnchors } from '../anchor-file.ts'
import { type BackupsSaid, backupsAsSaid } from '../backups-said.ts'
import { newRequestId, now } from '../clock.ts'
import { wrongUsage } from '../command-trouble.ts'
import type { GlobalOptions } from '../desk.ts'
import { doorsAsSaid } from '../doors.ts'
import { type Listening, listen } from '../listen.ts'
import { dataFolderOf, filesOf, type Ledger, openLedger } from '../open-ledger.ts'
import { openTerminal, type Terminal } from '../terminal.ts'
import { whenLeftByNpm } from '../when-left-by-npm.ts'

type StartOptions = GlobalOptions & {
  readonly empty?: boolean
  readonly port?: string
  readonly backupTo?: string
  readonly backupDays?: string
}

const HOUR_MS = 3_600_000
const CONNECTIONS = 10
const DEFAULT_PORT = '8080'
const HIGHEST_PORT = 65_535

/** Runs the server until it is asked to stop: port first, so that a taken one is said at once. */
export async function startOffice(command: Command): Promise<void> {
  const options = command.optsWithGlobals<StartOptions>()
  const terminal = openTerminal(false)
  const { host, ...doors } = doorsAsSaid(process.env)
  const backups = await backupsAsSaid(options, process.env)
  const listening = await listen(portOf(options.port), host)
  const stopped = stopAsked()
  const ledger = await openOrClose(options, terminal, listening)
  try {
    if (!options.empty) await loadDemonstrationOnce(ledger, terminal)
    const pagesFolder = join(packageRoot(), 'dist/pages')
    const { context } = ledger
    const nightly = backups && nightlyOf(ledger, backups)
    const app = createApp({
      context,
      log: logLine,
      newRequestId,
      readList,
      readPaper,
      version: packageVersion(),
      pagesFolder,
      doors,
      anchors: (officeId) => anchorsKept(ledger.dataFolder, officeId),
      ...(nightly && { backups: nightly.state }),
    })
    listening.answerWith(app.routes.fetch)
    terminal.news('listening', { port: listening.port })
    if (doors.isOpenToOthers) await sayWhoComesIn(ledger, terminal, host)
    app.words.wake()
    const anchors = () => keepAnchors(context, ledger.dataFolder)
    const jobs = [...officeJobs(context), { name: 'anchors', everyMs: HOUR_MS, run: anchors }]
    const onFault = (job: string, thrown: unknown) => logLine(jobFault(job, thrown))
    // A backup may take long: beside the others, which it would hold up.
    const tickers = [jobs, nightly ? [nightly.job] : []].map((some) => startTicker(some, onFault))
    await stopped
    terminal.news('stopping')
    await listening.close()
    await Promise.all(tickers.map((ticker) => ticker.stop()))
    await app.finish()
    await anchors()
  } finally {
    await listening.close()
    await ledger.close()
  }
  terminal.news('stopped')
}

function nightlyOf({ server, dataFolder }: Ledger, backups: BackupsSaid): NightlyBackup {
  const { filesFolder } = filesOf(dataFolder)
  return nightlyBackup({ adminUrl: server.adminUrl, filesFolder, now, ...backups })
}

/** A demonstration whose passwords everybody knows should not be left open without anybody noticing. */
async function sayWhoComesIn({ context }: Ledger, terminal: Terminal, host: string): Promise<void> {
  terminal.news('open-to-others', { host })
  const offices = await listOffices(context)
  const shown = offices.filter((office) => office.isDemonstration).map(({ officeId }) => officeId)
  if (shown.length > 0) terminal.news('demonstration-open', { offices: shown.join('、') })
}

async function openOrClose(
  options: StartOptions,
  terminal: Terminal,
  listening: Listening,
): Promise<Ledger> {
  const dataFolder = dataFolderOf(options.data)
  try {
    return await openLedger({ dataFolder, log: terminal.remark, connections: CONNECTIONS })
  } catch (thrown) {
    await listening.close()
    throw thrown
  }
}

async function loadDemonstrationOnce({ context }: Ledger, terminal: Terminal): Promise<void> {
  const offices = await listOffices(context)
  if (offices.length > 0) return
  terminal.news('demonstration-loading')
  const { loadDemonstration } = await import('../load-demonstration.ts')
  const bar = terminal.progress('')
  const titles = await loadDemonstration(context, bar.at)
  bar.end()
  terminal.news('demonstration-loaded', { rounds: titles.length })
}

function portOf(said: string | undefined): number {
  const text = said ?? (process.env['PORT'] || DEFAULT_PORT)
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= HIGHEST_PORT) return port
  throw wrongUsage('value-wrong', { name: 'PORT', value: text, expected: `0–${HIGHEST_PORT}` })
}

/** The readers are loaded when the first list comes. */
const readList: ListReader = async (bytes, template) => {
  const { readListSafely } = await import('../../documents/reading/read-safely.ts')
  return readListSafely(bytes, template ? { template } : {})
}

const readPaper: PaperReader = async (bytes) => {
  const { readPaperSafely } = await import('../../documents/reading/read-safely.ts')
  return readPaperSafely(bytes)
}

function jobFault(job: string, thrown: unknown): LogLine {
  const fault = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
  const nobody = { office: null, account: null, ms: 0 }
  const id = newRequestId()
  return { at: now(), kind: 'fault', id, method: '-', path: job, status: 500, ...nobody, fault }
}

function logLine(line: LogLine): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
    whenLeftByNpm(resolve)
  })
}
