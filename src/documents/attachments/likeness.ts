import { isTelling, likenessOf } from '../../core/evidence/picture-hash.ts'
import { pixelsOf } from './picture-pixels.ts'

/**
 * What a JPEG, PNG or HEIC looks like, so that nearly the same picture is known again; null of every other
 * kind, of one that is damaged, too large or too plain to be told from others. Decoding takes time and
 * memory: ask for it in a worker (`likenessSafely`).
 */
export async function pictureLikeness(bytes: Buffer, mediaType: string): Promise<string | null> {
  try {
    const pixels = await pixelsOf(bytes, mediaType)
    const likeness = pixels && likenessOf(pixels)
    return likeness !== null && isTelling(likeness) ? likeness : null
  } catch {
    return null
  }
}
