import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { access, link, open, readFile, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeFolder } from '../../db/server/make-folder.ts'

/** A record that only the key opens. */
export type Sealed = { readonly keyId: string; readonly bytes: Buffer }

/** Seals and opens the identity record: AES-256-GCM, bound to its place in the ledger. */
export type IdentitySealer = {
  /** `place` (office, case, number) is authenticated: a record moved to another case does not open. */
  readonly seal: (text: string, place: string) => Sealed
  /** The ids of the keys that still open and no longer seal. */
  readonly former: readonly string[]
  /** Whether it has the key that sealed a record. */
  readonly knows: (keyId: string) => boolean
  /** Throws when the key is not ours or the bytes were changed. */
  readonly open: (sealed: Sealed, place: string) => string
}

const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16
const HEX_KEY = /^[0-9a-f]{64}$/

/**
 * A sealer with these keys, the first of which seals; the others open what was sealed before a
 * change of keys.
 */
export function sealerWith(keys: readonly [Buffer, ...Buffer[]]): IdentitySealer {
  const byId = new Map(keys.map((key) => [keyIdOf(key), key]))
  const [current] = keys
  return {
    seal: (text, place) => ({ keyId: keyIdOf(current), bytes: sealWith(current, text, place) }),
    former: [...byId.keys()].filter((keyId) => keyId !== keyIdOf(current)),
    knows: (keyId) => byId.has(keyId),
    open: ({ keyId, bytes }, place) => {
      const key = byId.get(keyId)
      if (!key) throw new Error(`no key ${keyId} in the key file`)
      return openWith(key, bytes, place)
    },
  }
}

/**
 * The sealer of the office's key file: one key a line, 64 hexadecimal digits, the newest first. The
 * file is made with one key, readable by its owner alone, where there is none.
 */
export async function openSealer(place: {
  readonly keyFile: string | null
  readonly dataFolder: string
}): Promise<IdentitySealer> {
  const file = place.keyFile ?? join(place.dataFolder, 'identity.key')
  await makeKeyFile(file)
  const lines = (await readFile(file, 'utf8')).split(/\s+/).filter((line) => line !== '')
  const bad = lines.findIndex((line) => !HEX_KEY.test(line))
  const [first, ...others] = lines.map((line) => Buffer.from(line, 'hex'))
  if (!first || bad >= 0) throw new KeyFileError(file, bad < 0 ? 1 : bad + 1)
  return sealerWith([first, ...others])
}

/** The key file is not what it should be; `line` counts from 1. */
export class KeyFileError extends Error {
  readonly file: string
  readonly line: number

  constructor(file: string, line: number) {
    super(`${file}, line ${line}: expected a key of 64 hexadecimal digits`)
    this.file = file
    this.line = line
  }
}

/** Written whole under another name and then linked, so that of two that start at once one makes the key and the other never reads half of it. */
async function makeKeyFile(file: string): Promise<void> {
  if (await isThere(file)) return
  await makeFolder(dirname(file), 0o777)
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  const handle = await open(draft, 'wx', 0o600)
  try {
    await handle.writeFile(`${randomBytes(KEY_BYTES).toString('hex')}\n`)
    await handle.sync()
    await link(draft, file)
  } catch (thrown) {
    if (!(await isThere(file))) throw thrown
  } finally {
    await handle.close()
    await unlink(draft)
  }
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}

function keyIdOf(key: Buffer): string {
  return createHash('sha256').update('huiyin identity key').update(key).digest('hex').slice(0, 16)
}

function sealWith(key: Buffer, text: string, place: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

function openWith(key: Buffer, bytes: Buffer, place: string): string {
  const nonce = bytes.subarray(0, NONCE_BYTES)
  const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place))
  decipher.setAuthTag(tag)
  const body = bytes.subarray(NONCE_BYTES + TAG_BYTES)
  return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
}
