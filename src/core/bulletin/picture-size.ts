/** What the beginning of a picture tells of it. */
export type PictureSize = {
  readonly mediaType: 'image/png' | 'image/jpeg'
  readonly widthPx: number
  readonly heightPx: number
}

/** Kind and size of a PNG or JPEG from its own bytes (PNG §11.2.2, JPEG B.2.2); null for anything else. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = pngSize(view) ?? jpegSize(view)
  return size && size.widthPx > 0 && size.heightPx > 0 ? size : null
}

const PNG = 0x89504e47
const PNG_HEADER = 24

function pngSize(view: DataView): PictureSize | null {
  if (view.byteLength < PNG_HEADER || view.getUint32(0) !== PNG) return null
  return { mediaType: 'image/png', widthPx: view.getUint32(16), heightPx: view.getUint32(20) }
}

const JPEG = 0xffd8
/** Frames start with C0–CF, save three that are tables. */
const NO_FRAME: ReadonlySet<number> = new Set([0xc4, 0xc8, 0xcc])
const FRAME_HEADER = 9

function jpegSize(view: DataView): PictureSize | null {
  if (view.byteLength < 4 || view.getUint16(0) !== JPEG) return null
  for (let at = 2; at + FRAME_HEADER <= view.byteLength && view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1)
    if (marker >= 0xc0 && marker <= 0xcf && !NO_FRAME.has(marker)) {
      const [heightPx, widthPx] = [view.getUint16(at + 5), view.getUint16(at + 7)]
      return { mediaType: 'image/jpeg', widthPx, heightPx }
    }
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return null
}
