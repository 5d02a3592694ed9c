import { createWriteStream } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Archive } from './archive-reader.ts'
import { BackupTroubleError } from './backup-trouble.ts'
import { filePart, KEY_PART } from './manifest.ts'

export type FilesToRestore = {
  /** Where attachments go; left out, those in the backup stay there. */
  readonly filesFolder?: string
  /** Where the key of identities goes when the backup holds one. */
  readonly keyFile?: string
  readonly replace?: boolean
}

/** Files unpacked beside their places. */
export type PreparedFiles = {
  /** Puts them in their places; answers where the former key was put, or null when none gave way. */
  readonly settle: () => Promise<string | null>
  /** Removes what was unpacked and has not been put in place. */
  readonly discard: () => Promise<void>
}

/** Unpacks attachments and key beside their places, so that a failure of the database leaves these alone. */
export async function prepareFiles(
  archive: Archive,
  wanted: FilesToRestore,
): Promise<PreparedFiles> {
  const { filesFolder, keyFile } = wanted
  const hasFiles = filesFolder !== undefined && archive.manifest.files.length > 0
  const hasKey = keyFile !== undefined && archive.manifest.key !== null
  const discard = async () => {
    if (hasFiles) await rm(unpacked(filesFolder), { recursive: true, force: true })
    if (hasKey) await rm(unpacked(keyFile), { force: true })
  }
  try {
    if (hasFiles) await unpackFiles(archive, filesFolder, wanted.replace ?? false)
    if (hasKey) await unpack(archive, KEY_PART, unpacked(keyFile))
  } catch (thrown) {
    await discard()
    throw thrown
  }
  const settle = async () => {
    if (hasFiles) await settleFiles(filesFolder)
    return hasKey ? settleKey(keyFile) : null
  }
  return { settle, discard }
}

const unpacked = (place: string) => `${resolve(place)}.restoring`

async function unpackFiles(archive: Archive, folder: string, replace: boolean): Promise<void> {
  const present = await readdir(folder).catch(() => [])
  if (present.length > 0 && !replace)
    throw new BackupTroubleError({ code: 'files-not-empty', folder })
  const target = unpacked(folder)
  await rm(target, { recursive: true, force: true })
  for (const { path } of archive.manifest.files) {
    const place = join(target, path)
    if (relative(target, place).split(sep)[0] === '..') {
      throw new BackupTroubleError({ code: 'part-unexpected', file: archive.file, part: path })
    }
    await unpack(archive, filePart(path), place)
  }
}

async function unpack(archive: Archive, part: string, place: string): Promise<void> {
  await mkdir(dirname(place), { recursive: true, mode: 0o700 })
  await pipeline(await archive.read(part), createWriteStream(place, { mode: 0o600 }))
}

async function settleFiles(folder: string): Promise<void> {
  const former = `${resolve(folder)}.former`
  await rm(former, { recursive: true, force: true })
  if (await exists(folder)) await rename(folder, former)
  await rename(unpacked(folder), folder)
  await rm(former, { recursive: true, force: true })
}

/** A key is never thrown away: what it sealed could not be read again. */
async function settleKey(keyFile: string): Promise<string | null> {
  const present = await readFile(keyFile).catch(() => null)
  const brought = await readFile(unpacked(keyFile))
  if (present?.equals(brought)) return null
  const former = present === null ? null : await freeName(`${resolve(keyFile)}.former`)
  if (former !== null) await rename(keyFile, former)
  await rename(unpacked(keyFile), keyFile)
  return former
}

async function freeName(wanted: string): Promise<string> {
  for (let turn = 1; ; turn += 1) {
    const name = turn === 1 ? wanted : `${wanted}-${turn}`
    if (!(await exists(name))) return name
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
