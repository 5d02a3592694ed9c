import type { Picture } from '../../../core/bulletin/blocks.ts'
import { pictureSize } from '../picture-size.ts'
import type { Piece } from '../pieces.ts'
import { escapeXml } from '../xml.ts'
import { paragraphXml } from './paragraphs.ts'

/** A picture as a part of the document: shown as often as it stands in the paper, stored once. */
export type PicturePart = {
  readonly relation: string
  readonly target: string
  readonly picture: Picture
}

const EMU_PER_PT = 12700
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const PIC = 'http://schemas.openxmlformats.org/drawingml/2006/picture'

/** The pictures of the pieces by hash, numbered in the order in which they first stand. */
export function pictureParts(pieces: readonly Piece[]): ReadonlyMap<string, PicturePart> {
  const parts = new Map<string, PicturePart>()
  for (const piece of pieces) {
    if (piece.kind !== 'picture' || parts.has(piece.picture.sha256)) continue
    const number = parts.size + 1
    const extension = piece.picture.mediaType === 'image/png' ? 'png' : 'jpg'
    parts.set(piece.picture.sha256, {
      relation: `rIdPicture${number}`,
      target: `media/picture${number}.${extension}`,
      picture: piece.picture,
    })
  }
  return parts
}

/** The paragraph that shows a picture; `id` is unique in the document. */
export function pictureXml(part: PicturePart, picture: Picture, id: number): string {
  const size = pictureSize(picture)
  const extent = `cx="${Math.round(size.width * EMU_PER_PT)}" cy="${Math.round(size.height * EMU_PER_PT)}"`
  const name = `id="${id}" name="Picture ${id}" descr="${escapeXml(picture.caption)}"`
  const shape = `<pic:pic xmlns:pic="${PIC}"><pic:nvPicPr><pic:cNvPr ${name}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${part.relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`
  const drawing = `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/><wp:docPr ${name}/><a:graphic xmlns:a="${A}"><a:graphicData uri="${PIC}">${shape}</a:graphicData></a:graphic></wp:inline></w:drawing>`
  return paragraphXml('picture', `<w:r>${drawing}</w:r>`)
}
