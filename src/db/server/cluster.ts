import { spawn } from 'node:child_process'
import { chown, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { DatabaseTroubleError, reasonOf } from './database-trouble.ts'
import { type Launcher, run, SERVER_ENVIRONMENT } from './launcher.ts'
import {
  namedPostmaster,
  type Postmaster,
  readyPostmaster,
  runningPostmaster,
} from './postmaster.ts'
import { type ServerFolders, socketFolder } from './server-folders.ts'
import { serverWords } from './server-settings.ts'

/** The superuser of our own cluster: makes roles and databases, and does nothing else. */
export const CLUSTER_ADMIN = 'postgres'

const LOG_BYTES = 8 * 1024 * 1024
/** Processes of a crashed server may hold its memory for a moment after it. */
const LEFTOVER_ATTEMPTS = 40
const LEFTOVER_WAIT_MS = 250

/** Whether the cluster has been made. */
export async function clusterExists(cluster: string): Promise<boolean> {
  return stat(join(cluster, 'PG_VERSION')).then(
    () => true,
    () => false,
  )
}

/** Makes a new cluster: whole or not at all. Sorting is by code point, the same on every machine. */
export async function makeCluster(folders: ServerFolders, launcher: Launcher): Promise<void> {
  const half = `${folders.cluster}.new`
  await rm(half, { recursive: true, force: true })
  await mkdir(half, { recursive: true, mode: 0o700 })
  if (launcher.runAs !== null) await chown(half, launcher.runAs.uid, launcher.runAs.gid)
  const made = run(launcher, launcher.binaries.initdb, [
    `--pgdata=${half}`,
    `--username=${CLUSTER_ADMIN}`,
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--auth-local=trust',
    '--auth-host=reject',
  ])
  if (made.status !== 0) {
    const reason = made.error ? reasonOf(made.error) : made.stderr.trim()
    throw new DatabaseTroubleError({ code: 'folder-cannot-be-written', folder: half, reason })
  }
  await rename(half, folders.cluster)
}

/** Refuses a cluster of another major version, naming it. */
export async function checkClusterVersion(cluster: string, launcher: Launcher): Promise<void> {
  const found = (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim()
  const own = run(launcher, launcher.binaries.postgres, ['--version']).stdout
  if (/ (\d+)/.exec(own)?.[1] === found) return
  throw new DatabaseTroubleError({ code: 'cluster-of-other-version', folder: cluster, found })
}

/** Starts the server apart from this process, so that it outlives it while others use it. */
export async function startCluster(
  folders: ServerFolders,
  launcher: Launcher,
  settings: Readonly<Record<string, string>>,
): Promise<Postmaster> {
  await clearAfterCrash(folders.cluster)
  const socket = await socketFolder(folders, launcher.runAs)
  const words = serverWords(folders.cluster, socket, settings)
  for (let attempt = 1; ; attempt += 1) {
    const logFrom = await logSize(folders.logFile)
    const ready = await launch(folders, launcher, words)
    if (ready !== null) return ready
    const said = await logSince(folders.logFile, logFrom)
    if (!/shared memory block .* in use/.test(said) || attempt === LEFTOVER_ATTEMPTS) {
      const lastLines = said.trim().split('\n').slice(-8).join('\n')
      throw new DatabaseTroubleError({
        code: 'server-did-not-start',
        logFile: folders.logFile,
        lastLines,
      })
    }
    await wait(LEFTOVER_WAIT_MS)
  }
}

async function launch(
  folders: ServerFolders,
  launcher: Launcher,
  words: readonly string[],
): Promise<Postmaster | null> {
  const log = await openLog(folders.logFile)
  try {
    const [command = '', ...rest] = [...launcher.wrapper, launcher.binaries.postgres, ...words]
    const child = spawn(command, rest, {
      detached: true,
      cwd: '/',
      env: SERVER_ENVIRONMENT,
      stdio: ['ignore', log.fd, log.fd],
      ...launcher.runAs,
    })
    let hasEnded = false
    child.once('exit', () => {
      hasEnded = true
    })
    child.once('error', () => {
      hasEnded = true
    })
    child.unref()
    return await readyPostmaster(folders.cluster, () => hasEnded)
  } finally {
    await log.close()
  }
}

/** PostgreSQL believes in any process that bears the number; we know whether it is a server. */
async function clearAfterCrash(cluster: string): Promise<void> {
  const named = await namedPostmaster(cluster)
  if (named === null || (await runningPostmaster(cluster)) !== null) return
  await rm(join(cluster, 'postmaster.pid'), { force: true })
  const socket = join(named.socketFolder, `.s.PGSQL.${named.port}`)
  await rm(socket, { force: true })
  await rm(`${socket}.lock`, { force: true })
}

async function openLog(file: string) {
  if ((await logSize(file)) > LOG_BYTES) await rename(file, `${file}.old`)
  return open(file, 'a', 0o600)
}

async function logSize(file: string): Promise<number> {
  return stat(file).then(
    (found) => found.size,
    () => 0,
  )
}

async function logSince(file: string, from: number): Promise<string> {
  const whole = await readFile(file)
  return whole.subarray(whole.length < from ? 0 : from).toString('utf8')
}
