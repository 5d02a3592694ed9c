import jpeg from 'jpeg-js'
import { PNG } from 'pngjs'
import type { Pixels } from '../../core/evidence/picture-hash.ts'

const MILLION = 1_000_000
const MOST_PIXELS = 60 * MILLION
const MOST_MEGABYTES = 1024
const MEBIBYTE = 1024 * 1024

/**
 * The pixels of a JPEG, PNG or HEIC; null of every other kind and of one that is too large. Throws where the
 * file is damaged. Decoding takes time and memory: only in a worker.
 */
export async function pixelsOf(bytes: Buffer, mediaType: string): Promise<Pixels | null> {
  switch (mediaType) {
    case 'image/jpeg':
      return jpeg.decode(bytes, {
        useTArray: true,
        formatAsRGBA: true,
        maxResolutionInMP: MOST_PIXELS / MILLION,
        maxMemoryUsageInMB: MOST_MEGABYTES,
      })
    case 'image/png':
      return pixelsSaidBy(bytes) > MOST_PIXELS ? null : PNG.sync.read(bytes)
    case 'image/heic':
    case 'image/heif':
      return heicPixels(bytes)
    default:
      return null
  }
}

/** A PNG says its width and height at a fixed place, before anything is unpacked. */
function pixelsSaidBy(png: Buffer): number {
  return png.readUInt32BE(16) * png.readUInt32BE(20)
}

/**
 * The first picture of the file, turned upright as the telephone says. What it says of its size is known before
 * it is decoded and need not be true: the memory of the decoder has an end of its own.
 */
async function heicPixels(bytes: Buffer): Promise<Pixels | null> {
  const { heicDecoder } = await import('./heic-decoder.ts')
  const [picture] = await heicDecoder(MOST_MEGABYTES * MEBIBYTE).all({ buffer: bytes })
  if (!picture || picture.width * picture.height > MOST_PIXELS) return null
  const { width, height, data } = await picture.decode()
  return { width, height, data: new Uint8Array(data.buffer) }
}
