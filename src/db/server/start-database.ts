import { rm } from 'node:fs/promises'
import { type DatabaseNotice, databaseNoticeSentence } from '../../core/wording/database-trouble.ts'
import {
  CLUSTER_ADMIN,
  checkClusterVersion,
  clusterExists,
  makeCluster,
  startCluster,
} from './cluster.ts'
import { socketAddress } from './database-address.ts'
import type { DatabaseServer } from './database-server.ts'
import { codeOf } from './database-trouble.ts'
import { openForeignServer } from './foreign-server.ts'
import { chooseLauncher } from './launcher.ts'
import { withLock } from './lock.ts'
import {
  namedPostmaster,
  type Postmaster,
  runningPostmaster,
  stopPostmaster,
} from './postmaster.ts'
import { APP_ROLE, DATABASE_NAME, makeRolesAndDatabase, OWNER_ROLE, withClient } from './roles.ts'
import { giveCluster, openFolders, placeForCluster, type ServerFolders } from './server-folders.ts'
import { joinUsers } from './server-users.ts'
import { whenProcessEnds } from './when-process-ends.ts'

export type DatabasePlace = {
  readonly dataFolder: string
  /** Receives sentences for the person who runs the program. */
  readonly log: (sentence: string) => void
  /** A server of the user's own; by default what DATABASE_URL says. Empty or null: our own. */
  readonly foreignUrl?: string | null | undefined
  /** Settings of our own server that differ from the usual. */
  readonly settings?: Readonly<Record<string, string>>
}

/**
 * Brings up the office's PostgreSQL: ours in `<dataFolder>/postgres`, or the one that DATABASE_URL
 * names. Several processes may do so at once and share it. Throws a DatabaseTroubleError whose
 * sentence says what to do.
 */
export async function startDatabase(place: DatabasePlace): Promise<DatabaseServer> {
  const { DATABASE_URL } = process.env
  const { foreignUrl = DATABASE_URL } = place
  if (foreignUrl) return openForeignServer(foreignUrl)
  const folders = await openFolders(place.dataFolder)
  return withLock(folders.lockFile, () => joinOrStart(folders, place))
}

async function joinOrStart(folders: ServerFolders, place: DatabasePlace): Promise<DatabaseServer> {
  const user = joinUsers(folders.usersFolder)
  const running = await runningPostmaster(folders.cluster)
  try {
    const { postmaster, current } =
      running?.isReady === true
        ? { postmaster: running, current: folders }
        : await bringUp(folders, place)
    await ensureRoles(postmaster)
    return sharedServer(current, postmaster, user.leave, running === null)
  } catch (thrown) {
    if (user.leave()) await stopPostmaster((await openFolders(place.dataFolder)).cluster)
    throw thrown
  }
}

async function bringUp(folders: ServerFolders, place: DatabasePlace) {
  const notify = (notice: DatabaseNotice) => place.log(databaseNoticeSentence(notice))
  const crashed = await namedPostmaster(folders.cluster)
  if (crashed !== null) notify({ code: 'recovered', pid: crashed.pid })
  const launcher = await chooseLauncher(folders.cluster, notify)
  const current = await placeForCluster(folders, launcher, notify)
  if (await clusterExists(folders.cluster)) {
    if (launcher.runAs !== null) await giveCluster(folders.cluster, current.cluster, launcher.runAs)
  }
  if (await clusterExists(current.cluster)) await checkClusterVersion(current.cluster, launcher)
  else {
    notify({ code: 'first-start', folder: current.cluster })
    await makeCluster(current, launcher)
  }
  return { postmaster: await startCluster(current, launcher, place.settings ?? {}), current }
}

/** A first start that was broken off leaves a cluster without roles: they are made whenever they are missing. */
async function ensureRoles(postmaster: Postmaster): Promise<void> {
  try {
    await withClient(socketAddress(postmaster, OWNER_ROLE, DATABASE_NAME), async () => undefined)
  } catch (thrown) {
    if (!['28000', '3D000'].includes(codeOf(thrown))) throw thrown
    await makeRolesAndDatabase(socketAddress(postmaster, CLUSTER_ADMIN, 'postgres'))
  }
}

function sharedServer(
  folders: ServerFolders,
  postmaster: Postmaster,
  leave: () => boolean,
  owned: boolean,
): DatabaseServer {
  let leaving: Promise<void> | null = null
  const stopAsLast = async () => {
    if (!leave()) return
    await stopPostmaster(folders.cluster)
    if (!postmaster.socketFolder.startsWith(folders.place)) {
      await rm(postmaster.socketFolder, { recursive: true, force: true })
    }
  }
  const stop = () => {
    forget()
    leaving ??= withLock(folders.lockFile, stopAsLast)
    return leaving
  }
  const forget = whenProcessEnds({
    bySignal: stop,
    atExit: () => {
      if (leaving === null && leave()) process.kill(postmaster.pid, 'SIGINT')
    },
  })
  return {
    url: socketAddress(postmaster, APP_ROLE, DATABASE_NAME),
    adminUrl: socketAddress(postmaster, OWNER_ROLE, DATABASE_NAME),
    owned,
    stop,
  }
}
