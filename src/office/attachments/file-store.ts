import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import {
  type FileHandle,
  mkdir,
  open,
  readFile,
  rename,
  stat,
  unlink,
  writeFile,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'

/** Bytes that were kept: where they lie and what they are called. */
export type KeptBytes = {
  /** SHA-256, hexadecimal: the name under which they lie. */
  readonly sha256: string
  readonly bytes: number
}

/** The files of the data folder, each under the hash of its bytes: written whole or not at all, never changed. */
export type FileStore = {
  /**
   * Takes bytes as they come, at most so many, shows them to `judge` before they are kept, and keeps
   * them where it agrees. Answers `too-large` with nothing kept where there are more.
   */
  readonly take: <Judged>(
    source: AsyncIterable<Uint8Array>,
    most: number,
    judge: (file: string, kept: KeptBytes) => Promise<Judged | null>,
  ) => Promise<Taken<Judged>>
  /**
   * What is shown in place of the bytes of this hash, made of them once for all who ask and kept beside them
   * until somebody clears it away; null where it cannot be made, which is kept too. `must-wait` is not.
   */
  readonly shownFor: (sha256: string, make: Making) => Promise<Shown>
  readonly pathOf: (sha256: string) => string
  /** Bytes from `from` up to and including `to`. */
  readonly read: (sha256: string, from: number, to: number) => ReadableStream<Uint8Array>
}

type Shown = Uint8Array | null | 'must-wait'
type Making = (read: () => Promise<Uint8Array>) => Promise<Shown>

/** What became of a file that somebody sent. */
export type Taken<Judged> =
  | { readonly kind: 'kept'; readonly kept: KeptBytes; readonly judged: Judged }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'empty' }
  /** What `judge` did not agree to. */
  | { readonly kind: 'turned-away' }

const OWNER_ONLY = 0o600

/** The store in a folder, which is made when the first file comes; half-written files lie in the folder beside it. */
export function openFileStore(place: {
  readonly filesFolder: string
  readonly incomingFolder: string
  readonly previewsFolder: string
}): FileStore {
  const { filesFolder, incomingFolder, previewsFolder } = place
  const pathOf = (sha256: string) => join(filesFolder, sha256.slice(0, 2), sha256)
  const making = new Map<string, Promise<Shown>>()
  return {
    pathOf,
    read: (sha256, start, end) =>
      Readable.toWeb(
        createReadStream(pathOf(sha256), { start, end }),
      ) as ReadableStream<Uint8Array>,
    shownFor: (sha256, make) => {
      const shown =
        making.get(sha256) ??
        madeOnce(previewsFolder, sha256, () => make(() => readFile(pathOf(sha256)))).finally(() =>
          making.delete(sha256),
        )
      making.set(sha256, shown)
      return shown
    },
    take: async (source, most, judge) => {
      await mkdir(incomingFolder, { recursive: true, mode: 0o700 })
      const draft = join(incomingFolder, randomBytes(12).toString('hex'))
      try {
        const kept = await write(draft, source, most)
        if (kept === 'too-large') return { kind: 'too-large' }
        if (kept.bytes === 0) return { kind: 'empty' }
        const judged = await judge(draft, kept)
        if (judged === null) return { kind: 'turned-away' }
        await settle(draft, pathOf(kept.sha256))
        return { kind: 'kept', kept, judged }
      } finally {
        await unlink(draft).catch(() => undefined)
      }
    },
  }
}

/** An empty file says that it was tried and cannot be made. */
async function madeOnce(
  folder: string,
  sha256: string,
  make: () => Promise<Shown>,
): Promise<Shown> {
  const path = join(folder, sha256)
  const known = await readFile(path).catch(() => null)
  if (known) return known.length > 0 ? known : null
  const made = await make()
  if (made !== 'must-wait') await layWhole(folder, path, made ?? new Uint8Array())
  return made
}

/** What can be made again is there whole or not at all; a disk that is full loses only the saving. */
async function layWhole(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeFile(draft, bytes, { mode: OWNER_ONLY })
    await rename(draft, path)
  } catch {
    await unlink(draft).catch(() => undefined)
  }
}

async function write(
  draft: string,
  source: AsyncIterable<Uint8Array>,
  most: number,
): Promise<KeptBytes | 'too-large'> {
  const hash = createHash('sha256')
  const file: FileHandle = await open(draft, 'wx', OWNER_ONLY)
  let bytes = 0
  try {
    for await (const piece of source) {
      bytes += piece.length
      if (bytes > most) return 'too-large'
      hash.update(piece)
      await file.write(piece)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { sha256: hash.digest('hex'), bytes }
}

/** The same bytes are there already, or they are moved there and the folder is written to disk. */
async function settle(draft: string, path: string): Promise<void> {
  const isThere = await stat(path).then(
    () => true,
    () => false,
  )
  if (isThere) return
  const folder = dirname(path)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await rename(draft, path)
  for (const changed of [folder, dirname(folder)]) {
    const handle = await open(changed, 'r')
    await handle.sync().catch(() => undefined)
    await handle.close()
  }
}
