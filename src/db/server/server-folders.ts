import { createHash } from 'node:crypto'
import {
  chmod,
  chown,
  cp,
  lchown,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { DatabaseNotice } from '../../core/wording/database-trouble.ts'
import { codeOf, DatabaseTroubleError, reasonOf } from './database-trouble.ts'
import { type Launcher, type RunAs, run, SYSTEM_FOLDER } from './launcher.ts'
import { makeFolder } from './make-folder.ts'

/** Where the parts of our own server lie. */
export type ServerFolders = {
  /** `<data folder>/postgres`: lock, users and log; the rest too, unless its user cannot enter. */
  readonly home: string
  /** Where the cluster and the socket are: `home`, or a folder that the server's user can enter. */
  readonly place: string
  readonly cluster: string
  readonly lockFile: string
  readonly usersFolder: string
  readonly logFile: string
}

/** The longest name of a unix socket, in bytes, that every system takes. */
const SOCKET_NAME_BYTES = 103

/** Makes the home of the server in the data folder and finds its cluster. */
export async function openFolders(dataFolder: string): Promise<ServerFolders> {
  const home = join(resolve(dataFolder), 'postgres')
  try {
    await makeFolder(home, 0o700)
    const moved = await readFile(join(home, 'elsewhere'), 'utf8').catch(() => home)
    return foldersOf(home, moved.trim())
  } catch (cause) {
    throw writeTrouble(home, cause)
  }
}

function foldersOf(home: string, place: string): ServerFolders {
  return {
    home,
    place,
    cluster: join(place, 'cluster'),
    lockFile: join(home, 'lock'),
    usersFolder: join(home, 'users'),
    logFile: join(home, 'log'),
  }
}

function writeTrouble(folder: string, cause: unknown): DatabaseTroubleError {
  const reason = reasonOf(cause)
  if (['EACCES', 'EPERM'].includes(codeOf(cause))) {
    return new DatabaseTroubleError({ code: 'folder-not-ours', folder }, { cause })
  }
  return new DatabaseTroubleError({ code: 'folder-cannot-be-written', folder, reason }, { cause })
}

/** Folders that the server's user can enter; says where the cluster goes, when it is not the data folder. */
export async function placeForCluster(
  folders: ServerFolders,
  launcher: Launcher,
  notify: (notice: DatabaseNotice) => void,
): Promise<ServerFolders> {
  const { runAs } = launcher
  if (runAs === null || folders.place !== folders.home) return folders
  if (await belongsTo(folders.cluster, runAs)) return folders
  await chmod(folders.home, 0o711)
  if (run(launcher, 'test', ['-x', folders.home]).status === 0) return folders
  const name = createHash('sha256').update(folders.home).digest('hex').slice(0, 16)
  const place = join(SYSTEM_FOLDER, name)
  await mkdir(place, { recursive: true, mode: 0o711 })
  await writeFile(join(folders.home, 'elsewhere'), `${place}\n`, { mode: 0o600 })
  notify({ code: 'cluster-elsewhere', folder: place, uid: runAs.uid })
  return foldersOf(folders.home, place)
}

async function belongsTo(path: string, user: RunAs): Promise<boolean> {
  return stat(path).then(
    (found) => found.uid === user.uid,
    () => false,
  )
}

/** Gives a cluster that root made to the user who runs the server from now on, where that user can enter. */
export async function giveCluster(from: string, to: string, user: RunAs): Promise<void> {
  if (from !== to) await moveFolder(from, to)
  if (await belongsTo(to, user)) return
  for (const name of await readdir(to, { recursive: true })) {
    await lchown(join(to, name), user.uid, user.gid)
  }
  await chown(to, user.uid, user.gid)
}

async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (thrown) {
    if (codeOf(thrown) !== 'EXDEV') throw thrown
    const half = `${to}.new`
    await rm(half, { recursive: true, force: true })
    await cp(from, half, { recursive: true, verbatimSymlinks: true })
    await rename(half, to)
    await rm(from, { recursive: true, force: true })
  }
}

/** A folder for the socket that nobody else may enter, its name short enough for a socket. */
export async function socketFolder(folders: ServerFolders, runAs: RunAs | null): Promise<string> {
  const near = join(folders.place, 'socket')
  const tooLong = Buffer.byteLength(join(near, '.s.PGSQL.5432.lock')) > SOCKET_NAME_BYTES
  const folder = tooLong ? await mkdtemp(join(shortFolder(), 'huiyin-')) : near
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
  if (runAs !== null) await chown(folder, runAs.uid, runAs.gid)
  return folder
}

function shortFolder(): string {
  const folder = tmpdir()
  return Buffer.byteLength(folder) < 60 ? folder : '/tmp'
}
