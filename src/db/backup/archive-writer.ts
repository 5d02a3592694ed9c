import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import yazl from 'yazl'
import { codeOf, reasonOf } from '../server/database-trouble.ts'
import { BackupTroubleError } from './backup-trouble.ts'

/** A zip file that is being written part by part, each streamed. */
export type ArchiveWriter = {
  /** Adds a part; resolves when all of it has been read. */
  readonly add: (part: string, content: Readable) => Promise<void>
  readonly addText: (part: string, text: string) => void
}

/**
 * Writes a zip file, readable by its owner alone. It bears its name only when `fill` has ended and
 * everything is on the disk; an existing file is never replaced.
 */
export async function writeArchive<T>(
  file: string,
  modifiedAt: Date,
  fill: (archive: ArchiveWriter) => Promise<T>,
): Promise<T> {
  const half = `${file}.part`
  const zip = new yazl.ZipFile()
  const output = createWriteStream(half, { mode: 0o600 })
  const options = {
    mtime: modifiedAt,
    mode: 0o100600,
    compressionLevel: 4,
    forceDosTimestamp: true,
  }
  // A part that fails is reported by `add`.
  zip.on('error', () => undefined)
  const written = pipeline(zip.outputStream, output)
  const broken = written.then(() => new Promise<never>(() => undefined))
  broken.catch(() => undefined)
  const archive: ArchiveWriter = {
    add: async (part, content) => {
      const isRead = new Promise<void>((resolve, reject) => {
        content.once('end', resolve).once('error', reject)
      })
      zip.addReadStream(content, part, options)
      await Promise.race([isRead, broken])
    },
    addText: (part, text) => zip.addBuffer(Buffer.from(text), part, options),
  }
  try {
    const result = await fill(archive)
    zip.end()
    await written
    await settle(half, file)
    return result
  } catch (cause) {
    output.destroy()
    await written.catch(() => undefined)
    throw writeTrouble(file, cause)
  } finally {
    await rm(half, { force: true })
  }
}

/** On the disk first, then under its name; also on file systems without links, such as a USB stick's. */
async function settle(half: string, file: string): Promise<void> {
  const handle = await open(half, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(half, file)
}

const OF_THE_FILE = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOENT', 'ENOTDIR', 'EDQUOT', 'EFBIG']

function writeTrouble(file: string, cause: unknown): unknown {
  if (!OF_THE_FILE.includes(codeOf(cause))) return cause
  const reason = reasonOf(cause)
  return new BackupTroubleError({ code: 'target-cannot-be-written', file, reason }, { cause })
}
