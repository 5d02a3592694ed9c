import jpeg from 'jpeg-js'
import { PNG } from 'pngjs'
import { isTelling, likenessOf, type Pixels } from '../../core/evidence/picture-hash.ts'

const MILLION = 1_000_000
const MOST_PIXELS = 60 * MILLION
const MOST_MEGABYTES = 1024

/**
 * What a JPEG or PNG looks like, so that nearly the same picture is known again; null of every other
 * kind, of one that is damaged, too large or too plain to be told from others. Decoding takes time and
 * memory: ask for it in a worker (`likenessSafely`).
 */
export function pictureLikeness(bytes: Buffer, mediaType: string): string | null {
  try {
    const pixels = pixelsOf(bytes, mediaType)
    const likeness = pixels && likenessOf(pixels)
    return likeness !== null && isTelling(likeness) ? likeness : null
  } catch {
    return null
  }
}

function pixelsOf(bytes: Buffer, mediaType: string): Pixels | null {
  if (mediaType === 'image/jpeg') {
    return jpeg.decode(bytes, {
      useTArray: true,
      formatAsRGBA: true,
      maxResolutionInMP: MOST_PIXELS / MILLION,
      maxMemoryUsageInMB: MOST_MEGABYTES,
    })
  }
  if (mediaType !== 'image/png' || pixelsSaidBy(bytes) > MOST_PIXELS) return null
  return PNG.sync.read(bytes)
}

/** A PNG says its width and height at a fixed place, before anything is unpacked. */
function pixelsSaidBy(png: Buffer): number {
  return png.readUInt32BE(16) * png.readUInt32BE(20)
}
