/** The bytes of a paper's pictures by their hash; undefined where there are none. */
export type PictureSource = (sha256: string) => Uint8Array | undefined

/** The bytes of one picture. Throws when the source has none: a paper never loses a picture in silence. */
export function pictureBytes(pictures: PictureSource, sha256: string): Uint8Array {
  const bytes = pictures(sha256)
  if (!bytes) throw new Error(`the paper shows a picture whose bytes are missing: ${sha256}`)
  return bytes
}
