import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.html': 'text/html; charset=utf-8',
}

/** The smallest first; the build lays each beside the file that it packs. */
const ENCODINGS = ['br', 'gzip'] as const
export type Encoding = (typeof ENCODINGS)[number]
const ENDING: Readonly<Record<Encoding, string>> = { br: '.br', gzip: '.gz' }

type Bytes = Uint8Array<ArrayBuffer>

/** A file of the pages in every form in which it can be sent. */
export type PageFile = {
  readonly name: string
  readonly mediaType: string
  readonly etag: string
  readonly bytes: Bytes
  /** Those that the build made, the smallest first. */
  readonly encodings: readonly Encoding[]
  readonly encoded: Readonly<Partial<Record<Encoding, Bytes>>>
}

export type PageFiles = {
  /** Only what lies in the folder can be asked for: no address reaches beside it. */
  readonly find: (name: string) => Promise<PageFile | null>
  /** The one page, as built. */
  readonly page: () => Promise<string>
}

/** The built pages; each file is read once. */
export function openPageFiles(folder: string): PageFiles {
  const read = new Map<string, Promise<PageFile>>()
  const names = namesIn(folder)
  return {
    find: async (name) => {
      const known = await names
      if (!known.has(name) || isPacked(name, known)) return null
      const file = read.get(name) ?? readPageFile(folder, name, known)
      read.set(name, file)
      return file
    },
    page: async () => (await readFile(join(folder, 'index.html'))).toString('utf8'),
  }
}

async function namesIn(folder: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, { recursive: true })
  return new Set(entries.map((entry) => entry.replaceAll('\\', '/')))
}

/** A packed form is sent in the name of its file alone. */
function isPacked(name: string, known: ReadonlySet<string>): boolean {
  return ENCODINGS.some(
    (one) => name.endsWith(ENDING[one]) && known.has(name.slice(0, -ENDING[one].length)),
  )
}

async function readPageFile(
  folder: string,
  name: string,
  known: ReadonlySet<string>,
): Promise<PageFile> {
  const bytesOf = async (file: string) => new Uint8Array(await readFile(join(folder, file)))
  const bytes = await bytesOf(name)
  const encodings = ENCODINGS.filter((one) => known.has(name + ENDING[one]))
  const packed = encodings.map(async (one) => [one, await bytesOf(name + ENDING[one])] as const)
  return {
    name,
    mediaType: TYPES[extname(name)] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    bytes,
    encodings,
    encoded: Object.fromEntries(await Promise.all(packed)),
  }
}
