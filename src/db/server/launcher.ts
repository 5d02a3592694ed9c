import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import type { DatabaseNotice } from '../../core/wording/database-trouble.ts'
import { type Binaries, copyBinaries, madeReady, packagedBinaries } from './binaries.ts'
import { DatabaseTroubleError } from './database-trouble.ts'

/** How the server's programs are run: from where, by whom, and through what. */
export type Launcher = {
  readonly binaries: Binaries
  /** Words put before the program's own, or none. */
  readonly wrapper: readonly string[]
  /** The user who runs the programs and must own their files, where it is not the present one. */
  readonly runAs: RunAs | null
}

/** The system user as whom the server runs where the program itself is root. */
export type RunAs = { readonly uid: number; readonly gid: number }

type Notify = (notice: DatabaseNotice) => void

/** The nobody of every Linux. */
const NOBODY: RunAs = { uid: 65534, gid: 65534 }
/** PostgreSQL refuses root; inside a user namespace root bears another number and keeps its files. */
const AS_NOBODY_IN_NAMESPACE = ['unshare', '--user', '--map-user=65534'] as const
/** Where root puts what another user must be able to enter. */
export const SYSTEM_FOLDER = '/var/lib/huiyin'

/**
 * Finds a way to run the server. Files made earlier by another user are used as that user; root
 * otherwise takes a user namespace, and where these are forbidden another user.
 */
export async function chooseLauncher(cluster: string, notify: Notify): Promise<Launcher> {
  const packaged = packagedBinaries()
  const ready = await madeReady(packaged)
  if (process.getuid?.() !== 0) return ordinaryLauncher(packaged, ready, cluster, notify)
  const owner = statSync(cluster, { throwIfNoEntry: false })
  const inNamespace = { binaries: packaged, wrapper: AS_NOBODY_IN_NAMESPACE, runAs: null }
  if ((owner === undefined || owner.uid === 0) && namespaceWorks(inNamespace, cluster))
    return inNamespace
  const runAs =
    owner === undefined || owner.uid === 0 ? await otherUser() : { uid: owner.uid, gid: owner.gid }
  notify({ code: 'runs-as-user', uid: runAs.uid })
  const binaries = await enterableBinaries(packaged, runAs, notify)
  return { binaries, wrapper: [], runAs }
}

async function ordinaryLauncher(
  packaged: Binaries,
  ready: boolean,
  cluster: string,
  notify: Notify,
): Promise<Launcher> {
  const wrapper = ownWrapper()
  const asPackaged: Launcher = { binaries: packaged, wrapper, runAs: null }
  if (ready || whyNot(asPackaged) === null) return asPackaged
  const binaries = await copyBinaries(packaged, join(cluster, '..'))
  notify({ code: 'binaries-copied', folder: binaries.folder })
  return { ...asPackaged, binaries }
}

/** PostgreSQL also refuses a user whom the machine has no name for, as containers run some. */
function ownWrapper(): readonly string[] {
  try {
    userInfo()
    return []
  } catch (cause) {
    if (
      spawnSync(AS_NOBODY_IN_NAMESPACE[0], [...AS_NOBODY_IN_NAMESPACE.slice(1), 'true']).status ===
      0
    ) {
      return AS_NOBODY_IN_NAMESPACE
    }
    throw new DatabaseTroubleError(
      { code: 'user-without-name', uid: process.getuid?.() ?? -1 },
      { cause },
    )
  }
}

async function enterableBinaries(
  packaged: Binaries,
  runAs: RunAs,
  notify: Notify,
): Promise<Binaries> {
  if (whyNot({ binaries: packaged, wrapper: [], runAs }) === null) return packaged
  await mkdir(SYSTEM_FOLDER, { recursive: true, mode: 0o755 })
  const binaries = await copyBinaries(packaged, SYSTEM_FOLDER)
  notify({ code: 'binaries-copied', folder: binaries.folder })
  const reason = whyNot({ binaries, wrapper: [], runAs })
  if (reason !== null) throw new DatabaseTroubleError({ code: 'server-cannot-run', reason })
  return binaries
}

/** Both the programs and the data folder must be within reach of root stripped of its privileges. */
function namespaceWorks(launcher: Launcher, cluster: string): boolean {
  if (whyNot(launcher) !== null) return false
  const probe = run(launcher, 'test', ['-w', join(cluster, '..')])
  return probe.status === 0
}

/** A user named postgres where the machine has one, else nobody. */
async function otherUser(): Promise<RunAs> {
  const users = await readFile('/etc/passwd', 'utf8').catch(() => '')
  const found = /^postgres:[^:]*:(\d+):(\d+):/m.exec(users)
  return found === null ? NOBODY : { uid: Number(found[1]), gid: Number(found[2]) }
}

/** Why the server's program does not run in this way, or null when it does. */
function whyNot(launcher: Launcher): string | null {
  const probe = run(launcher, launcher.binaries.postgres, ['--version'])
  if (probe.status === 0) return null
  return probe.error?.message ?? probe.stderr.trim().split('\n').at(-1) ?? `${probe.status}`
}

/** Runs a program to its end as the launcher says. */
export function run(launcher: Launcher, program: string, words: readonly string[]) {
  const [command = program, ...rest] = [...launcher.wrapper, program, ...words]
  return spawnSync(command, rest, {
    encoding: 'utf8',
    cwd: '/',
    env: SERVER_ENVIRONMENT,
    ...launcher.runAs,
  })
}

const { PATH = '/usr/bin:/bin' } = process.env

/** The server is told everything by its settings; only the search path is passed on. */
export const SERVER_ENVIRONMENT = { PATH, LC_ALL: 'C' }
