import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { addAbortSignal, type Readable } from 'node:stream'
import type { Client } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { type Instant, millisOf } from '../../core/calendar/instant.ts'
import { letOwnerSeeAll } from '../migrate.ts'
import { packageVersion } from '../package-root.ts'
import { withClient } from '../server/roles.ts'
import { type ArchiveWriter, writeArchive } from './archive-writer.ts'
import { BackupTroubleError } from './backup-trouble.ts'
import {
  type CatalogueTable,
  copyTarget,
  PLAIN_TEXT_SETTINGS,
  schemaSteps,
  sequencesOf,
  tablesInOrder,
} from './catalogue.ts'
import { countedStream } from './counted.ts'
import {
  type Digest,
  type FilePart,
  FORMAT_VERSION,
  filePart,
  KEY_PART,
  MANIFEST_HASH_PART,
  MANIFEST_PART,
  type Manifest,
  sha256Of,
  type TablePart,
  tablePart,
} from './manifest.ts'

export type BackUpOptions = {
  readonly targetFile: string
  readonly madeAt: Instant
  /** The attachments' folder; left out where there is none. */
  readonly filesFolder?: string
  /** The key of the complainants' identities; only given when the backup shall hold it. */
  readonly keyFile?: string
  readonly progress?: (step: BackUpStep) => void
  /** Gives up, leaving nothing behind; it throws an AbortError then. */
  readonly signal?: AbortSignal
}

/** How far a backup has come: the table or file in hand and the part done, 0 to 1, as far as can be foreseen. */
export type BackUpStep = { readonly part: string; readonly done: number }

export type BackUpReport = {
  readonly file: string
  /** Of the archive. */
  readonly bytes: number
  readonly tables: number
  readonly rows: number
  readonly files: number
  /** False: the identities in it can be read only with the key kept elsewhere. */
  readonly includesKey: boolean
}

/**
 * Writes the whole ledger, as it stood at one moment, and the attachments into a zip file. Acts go on
 * meanwhile. Throws a BackupTroubleError when the file cannot be written or already exists.
 */
export async function backUp(adminUrl: string, options: BackUpOptions): Promise<BackUpReport> {
  const targetFile = resolve(options.targetFile)
  if (await stat(targetFile).catch(() => null)) {
    throw new BackupTroubleError({ code: 'target-exists', file: targetFile })
  }
  const modifiedAt = new Date(millisOf(options.madeAt))
  const manifest = await writeArchive(targetFile, modifiedAt, async (archive) => {
    const ledger = await withClient(adminUrl, (client) => writeLedger(client, archive, options))
    const files = await writeFiles(archive, options)
    const key = options.keyFile ? await writeFrom(archive, KEY_PART, options.keyFile) : null
    const whole: Manifest = {
      format: 'huiyin-backup',
      formatVersion: FORMAT_VERSION,
      madeAt: options.madeAt,
      programVersion: packageVersion(),
      ...ledger,
      files,
      key,
    }
    const text = `${JSON.stringify(whole, null, 2)}\n`
    archive.addText(MANIFEST_PART, text)
    archive.addText(MANIFEST_HASH_PART, `${sha256Of(text)}  ${MANIFEST_PART}\n`)
    return whole
  })
  return {
    file: targetFile,
    bytes: (await stat(targetFile)).size,
    tables: manifest.tables.length,
    rows: manifest.tables.reduce((sum, table) => sum + table.rows, 0),
    files: manifest.files.length,
    includesKey: manifest.key !== null,
  }
}

type Ledger = Pick<Manifest, 'schema' | 'tables' | 'sequences'>

/** All tables in one transaction, which sees the ledger of one moment and is rolled back. */
async function writeLedger(
  client: Client,
  archive: ArchiveWriter,
  { progress = () => undefined, signal }: BackUpOptions,
): Promise<Ledger> {
  await client.query(`BEGIN ISOLATION LEVEL REPEATABLE READ; ${PLAIN_TEXT_SETTINGS}
    SET LOCAL synchronize_seqscans = off`)
  // An owner who is himself under row security must lift it; anyone else only reads.
  if ((await letOwnerSeeAll(client)).length === 0) await client.query('SET TRANSACTION READ ONLY')
  // Rows hidden by row security are an error, never missing.
  await client.query('SET LOCAL row_security = off')
  const schema = await schemaSteps(client)
  const tables = await tablesInOrder(client)
  const foreseen = tables.reduce((sum, table) => sum + Math.max(table.roughRows, 1), 0)
  const parts: TablePart[] = []
  let before = 0
  for (const table of tables) {
    progress({ part: table.name, done: Math.min(before / foreseen, 1) })
    parts.push(await writeTable(client, archive, table, signal))
    before += Math.max(table.roughRows, 1)
  }
  const sequences = await sequencesOf(client)
  await client.query('ROLLBACK')
  progress({ part: '', done: 1 })
  return { schema, tables: parts, sequences }
}

async function writeTable(
  client: Client,
  archive: ArchiveWriter,
  table: CatalogueTable,
  signal: AbortSignal | undefined,
): Promise<TablePart> {
  signal?.throwIfAborted()
  const { name, columns } = table
  const rows = client.query(copyTo(`COPY ${copyTarget(table)} TO STDOUT`))
  const digest = await writeStream(archive, tablePart(name), rows, signal)
  return { name, columns, rows: rows.rowCount, ...digest }
}

async function writeFiles(
  archive: ArchiveWriter,
  options: BackUpOptions,
): Promise<readonly FilePart[]> {
  const { filesFolder, signal } = options
  if (filesFolder === undefined) return []
  const found = await readdir(filesFolder, { recursive: true, withFileTypes: true }).catch(() => [])
  const paths = found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(filesFolder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  const parts: FilePart[] = []
  for (const path of paths.sort()) {
    const written = writeFrom(archive, filePart(path), join(filesFolder, path), signal)
    parts.push({ path, ...(await written) })
  }
  return parts
}

function writeFrom(
  archive: ArchiveWriter,
  part: string,
  file: string,
  signal?: AbortSignal,
): Promise<Digest> {
  return writeStream(archive, part, createReadStream(file), signal)
}

async function writeStream(
  archive: ArchiveWriter,
  part: string,
  from: Readable,
  signal: AbortSignal | undefined,
): Promise<Digest> {
  signal?.throwIfAborted()
  const { stream, digest } = countedStream()
  if (signal) addAbortSignal(signal, stream)
  from.on('error', (error) => stream.destroy(error))
  await archive.add(part, from.pipe(stream))
  return digest()
}
