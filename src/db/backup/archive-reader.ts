import type { Readable } from 'node:stream'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { codeOf, reasonOf } from '../server/database-trouble.ts'
import { BackupTroubleError } from './backup-trouble.ts'
import { countedStream } from './counted.ts'
import {
  type Digest,
  FORMAT_VERSION,
  MANIFEST_HASH_PART,
  MANIFEST_PART,
  type Manifest,
  promisedParts,
  sha256Of,
} from './manifest.ts'

/** A backup opened for reading. */
export type Archive = {
  readonly file: string
  readonly manifest: Manifest
  /** The bytes of a part that the manifest promises; fails at the end when they are not what it says. */
  readonly read: (part: string) => Promise<Readable>
  readonly close: () => void
}

/** No manifest of an honest backup is nearly as long. */
const MANIFEST_BYTES = 64 * 1024 * 1024

/** Opens a backup and reads its manifest. Throws a BackupTroubleError for anything else than a backup. */
export async function openArchive(file: string): Promise<Archive> {
  const zip = await openZip(file)
  try {
    const entries = await entriesOf(zip, file)
    const manifest = await readManifest(zip, entries, file)
    const promised = promisedParts(manifest)
    checkParts([...entries.keys()], promised, file)
    const read = async (part: string) => {
      const entry = entries.get(part)
      const digest = promised.get(part)
      if (entry === undefined || digest === undefined) {
        throw new BackupTroubleError({ code: 'part-missing', file, part })
      }
      return provenStream(await zip.openReadStreamPromise(entry), digest, { file, part })
    }
    return { file, manifest, read, close: () => zip.close() }
  } catch (thrown) {
    zip.close()
    throw asTrouble(thrown, file)
  }
}

async function openZip(file: string): Promise<ZipFile> {
  try {
    return await openPromise(file, { lazyEntries: true, autoClose: false, strictFileNames: true })
  } catch (cause) {
    const reason = reasonOf(cause)
    const code = codeOf(cause).startsWith('E') ? 'file-missing' : 'not-a-backup'
    throw new BackupTroubleError({ code, file, reason }, { cause })
  }
}

function asTrouble(thrown: unknown, file: string): unknown {
  if (thrown instanceof BackupTroubleError) return thrown
  return new BackupTroubleError(
    { code: 'not-a-backup', file, reason: reasonOf(thrown) },
    { cause: thrown },
  )
}

async function entriesOf(zip: ZipFile, file: string): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) {
    const part = entry.fileName
    if (entries.has(part)) throw new BackupTroubleError({ code: 'part-unexpected', file, part })
    entries.set(part, entry)
  }
  return entries
}

async function readManifest(
  zip: ZipFile,
  entries: ReadonlyMap<string, Entry>,
  file: string,
): Promise<Manifest> {
  const text = await readText(zip, entries.get(MANIFEST_PART), MANIFEST_PART)
  const proof = await readText(zip, entries.get(MANIFEST_HASH_PART), MANIFEST_HASH_PART)
  if (!proof.startsWith(`${sha256Of(text)} `)) {
    throw new BackupTroubleError({
      code: 'part-damaged',
      file,
      part: MANIFEST_PART,
      reason: 'SHA-256',
    })
  }
  const manifest = JSON.parse(text) as Manifest
  if (manifest.format !== 'huiyin-backup') throw new Error(`format: ${manifest.format}`)
  if (manifest.formatVersion > FORMAT_VERSION) {
    throw new BackupTroubleError({
      code: 'from-newer-program',
      file,
      version: manifest.programVersion,
    })
  }
  return manifest
}

async function readText(zip: ZipFile, entry: Entry | undefined, part: string): Promise<string> {
  if (entry === undefined) throw new Error(part)
  if (entry.uncompressedSize > MANIFEST_BYTES) throw new Error(`${part}: ${entry.uncompressedSize}`)
  const chunks: Buffer[] = []
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function checkParts(
  found: readonly string[],
  promised: ReadonlyMap<string, Digest>,
  file: string,
): void {
  const expected = new Set([...promised.keys(), MANIFEST_PART, MANIFEST_HASH_PART])
  for (const part of found) {
    if (!expected.has(part)) throw new BackupTroubleError({ code: 'part-unexpected', file, part })
  }
  for (const part of expected) {
    if (!found.includes(part)) throw new BackupTroubleError({ code: 'part-missing', file, part })
  }
}

function provenStream(
  from: Readable,
  promised: Digest,
  place: { readonly file: string; readonly part: string },
): Readable {
  const damaged = (reason: string, cause?: unknown) =>
    new BackupTroubleError({ code: 'part-damaged', ...place, reason }, { cause })
  const { stream, digest } = countedStream()
  stream._flush = (done) => {
    const { bytes, sha256 } = digest()
    if (bytes !== promised.bytes) done(damaged(`${bytes} ≠ ${promised.bytes}`))
    else done(sha256 === promised.sha256 ? null : damaged('SHA-256'))
  }
  from.once('error', (error) => stream.destroy(damaged(reasonOf(error), error)))
  return from.pipe(stream)
}

/** Reads every part to its end. Throws a BackupTroubleError that names the first damaged one. */
export async function proveArchive(
  archive: Archive,
  progress: (done: number) => void = () => undefined,
): Promise<void> {
  const promised = promisedParts(archive.manifest)
  const total = [...promised.values()].reduce((sum, digest) => sum + digest.bytes, 0)
  let read = 0
  for (const [part, { bytes }] of promised) {
    for await (const _chunk of await archive.read(part)) {
      // Reading is the proof.
    }
    read += bytes
    progress(total === 0 ? 1 : read / total)
  }
}
