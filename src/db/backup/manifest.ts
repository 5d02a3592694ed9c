import { createHash } from 'node:crypto'
import type { Instant } from '../../core/calendar/instant.ts'

/** What a backup holds, written into it last and read first. Bytes and hashes are of the uncompressed parts. */
export type Manifest = {
  readonly format: 'huiyin-backup'
  readonly formatVersion: 1
  readonly madeAt: Instant
  readonly programVersion: string
  /** The steps of the schema that the rows belong to, in order. */
  readonly schema: readonly SchemaStep[]
  /** In the order in which they must be filled: what is referred to comes first. */
  readonly tables: readonly TablePart[]
  readonly sequences: readonly SequencePart[]
  readonly files: readonly FilePart[]
  /** The key of the complainants' identities, where it was asked for. */
  readonly key: Digest | null
}

/** A migration that the database had had, by the hash of its text. */
export type SchemaStep = { readonly name: string; readonly sha256: string }
export type Digest = { readonly bytes: number; readonly sha256: string }
export type TablePart = Digest & {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: number
}
/** Where a counter of the database stood. */
export type SequencePart = {
  readonly name: string
  /** As text: a sequence may run past what a number holds exactly. */
  readonly lastValue: string
  readonly isCalled: boolean
}
export type FilePart = Digest & { readonly path: string }

/** The newest layout of the archive that this program reads. */
export const FORMAT_VERSION = 1
export const MANIFEST_PART = 'manifest.json'
/** Holds the manifest's own hash, as `sha256sum -c` reads it. */
export const MANIFEST_HASH_PART = 'manifest.json.sha256'
export const KEY_PART = 'key'

/** Under which name a table's rows stand in the archive, as COPY writes them. */
export const tablePart = (name: string) => `tables/${name}.copy`
/** Under which name an attachment stands in the archive. */
export const filePart = (path: string) => `files/${path}`

/** The parts that a manifest promises, with what each must be. */
export function promisedParts(manifest: Manifest): ReadonlyMap<string, Digest> {
  return new Map<string, Digest>([
    ...manifest.tables.map((table) => [tablePart(table.name), table] as const),
    ...manifest.files.map((file) => [filePart(file.path), file] as const),
    ...(manifest.key === null ? [] : [[KEY_PART, manifest.key] as const]),
  ])
}

/** SHA-256 of bytes, or of a text in UTF-8, as 64 hexadecimal digits. */
export function sha256Of(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}
