import { createHash } from 'node:crypto'
import { Transform } from 'node:stream'
import type { Digest } from './manifest.ts'

/** Passes bytes on unchanged, counting and hashing them. */
export function countedStream(onChunk: (bytes: number) => void = () => undefined) {
  const hash = createHash('sha256')
  let bytes = 0
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      bytes += chunk.length
      onChunk(bytes)
      done(null, chunk)
    },
  })
  /** To be asked once, when the stream has ended. */
  const digest = (): Digest => ({ bytes, sha256: hash.digest('hex') })
  return { stream, digest }
}
