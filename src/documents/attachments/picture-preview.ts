import jpeg from 'jpeg-js'
import type { Pixels } from '../../core/evidence/picture-hash.ts'
import { pixelsOf } from './picture-pixels.ts'

/** Long enough to judge a site by on any screen; the file itself is there to be downloaded. */
const LONGER_SIDE = 2048
const QUALITY = 85
const CHANNELS = 4

/**
 * A picture that no browser shows, as a JPEG that every browser does: no larger than it must be, without the
 * camera's notes. Null of one that is damaged or too large. Only in a worker (`previewSafely`).
 */
export async function picturePreview(bytes: Buffer, mediaType: string): Promise<Uint8Array | null> {
  try {
    const pixels = await pixelsOf(bytes, mediaType)
    return pixels && jpeg.encode(madeSmaller(pixels, LONGER_SIDE), QUALITY).data
  } catch {
    return null
  }
}

/** Each pixel of the smaller picture is the mean of those that it stands for; a small picture stays as it is. */
function madeSmaller(pixels: Pixels, longerSide: number): Pixels {
  const scale = longerSide / Math.max(pixels.width, pixels.height)
  if (scale >= 1) return pixels
  const width = Math.max(1, Math.round(pixels.width * scale))
  const height = Math.max(1, Math.round(pixels.height * scale))
  const data = new Uint8Array(width * height * CHANNELS)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const left = Math.floor((x * pixels.width) / width)
      const right = Math.max(left + 1, Math.floor(((x + 1) * pixels.width) / width))
      const top = Math.floor((y * pixels.height) / height)
      const bottom = Math.max(top + 1, Math.floor(((y + 1) * pixels.height) / height))
      data.set(meanOf(pixels, { left, right, top, bottom }), (y * width + x) * CHANNELS)
    }
  }
  return { width, height, data }
}

type Field = Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>

function meanOf({ width, data }: Pixels, { left, right, top, bottom }: Field): readonly number[] {
  let [red, green, blue] = [0, 0, 0]
  for (let y = top; y < bottom; y += 1) {
    for (let at = (y * width + left) * CHANNELS; at < (y * width + right) * CHANNELS; at += 4) {
      red += data[at] ?? 0
      green += data[at + 1] ?? 0
      blue += data[at + 2] ?? 0
    }
  }
  const count = (right - left) * (bottom - top)
  return [Math.round(red / count), Math.round(green / count), Math.round(blue / count), 255]
}
