import type { Paper } from '../../../core/bulletin/blocks.ts'
import { SIZES, typeArea } from '../../../core/bulletin/official-page.ts'
import { zipParts } from '../archive.ts'
import { type PictureSource, pictureBytes } from '../picture-source.ts'
import { type Piece, piecesOf } from '../pieces.ts'
import { XML_DECLARATION } from '../xml.ts'
import { imprintXml } from './imprint.ts'
import {
  CONTENT_TYPES,
  coreProperties,
  documentRelations,
  footerPart,
  PACKAGE_RELATIONS,
  SETTINGS,
  sectionXml,
} from './package-parts.ts'
import { BLACK_RULE, contentsXml, paragraphXml, pieceXml, RED_RULE } from './paragraphs.ts'
import { type PicturePart, pictureParts, pictureXml } from './pictures.ts'
import { fontTablePart, stylesPart } from './styles-part.ts'
import { tableXml } from './tables.ts'

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'

/**
 * A paper as a Word document by GB/T 9704-2012. The same paper and pictures give the same bytes.
 * Rejects when a picture's bytes are missing.
 */
export async function renderDocx(paper: Paper, pictures: PictureSource): Promise<Uint8Array> {
  const pieces = piecesOf(paper)
  const parts = pictureParts(pieces)
  const { width } = typeArea(paper.orientation)
  const imprint = paper.imprint ? imprintXml(paper.imprint) : ''
  const body = [...piecesXml(pieces, { parts, width, hasImprint: imprint !== '' }), imprint]
  return docxArchive(paper, body.join(''), { parts, pictures })
}

type Shown = { readonly parts: ReadonlyMap<string, PicturePart>; readonly pictures: PictureSource }

/** The document's zip around its body. */
export function docxArchive(
  paper: Pick<Paper, 'title' | 'pageNumbers' | 'orientation'>,
  body: string,
  shown: Shown,
): Uint8Array {
  const numbered = paper.pageNumbers === 'dash'
  const last = LAST_PARAGRAPH
  const media = [...shown.parts.values()].map(({ target, picture }): [string, Uint8Array] => [
    `word/${target}`,
    pictureBytes(shown.pictures, picture.sha256),
  ])
  return zipParts({
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': PACKAGE_RELATIONS,
    'docProps/core.xml': coreProperties(paper.title),
    'word/document.xml': `${XML_DECLARATION}<w:document ${NAMESPACES}><w:body>${body}${last}${sectionXml(paper.orientation)}</w:body></w:document>`,
    'word/_rels/document.xml.rels': documentRelations(shown.parts.values()),
    'word/styles.xml': stylesPart(),
    'word/settings.xml': SETTINGS,
    'word/fontTable.xml': fontTablePart(),
    'word/footer-odd.xml': footerPart('right', numbered),
    'word/footer-even.xml': footerPart('left', numbered),
    ...Object.fromEntries(media),
  })
}

/** A table or frame must be followed by a paragraph; this one takes next to no room. */
const LAST_PARAGRAPH =
  '<w:p><w:pPr><w:snapToGrid w:val="0"/><w:spacing w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>'

/** A page break in front of a picture or table; text carries its own. */
const PAGE_BREAK = paragraphXml('flush', '<w:r><w:br w:type="page"/></w:r>')

type Drawing = {
  readonly parts: ReadonlyMap<string, PicturePart>
  readonly width: number
  /** The last text keeps to the page of the imprint, so that no page holds the imprint alone. */
  readonly hasImprint: boolean
}

function piecesXml(pieces: readonly Piece[], drawing: Drawing): readonly string[] {
  return pieces.map((piece, index) => {
    if (piece.kind === 'page-break') return pieces[index + 1]?.kind === 'text' ? '' : PAGE_BREAK
    if (piece.kind !== 'text') return drawnXml(piece, index, drawing)
    const onNewPage = pieces[index - 1]?.kind === 'page-break'
    const withNext = drawing.hasImprint && index === pieces.length - 1
    return pieceXml(piece, drawing.width, { onNewPage, withNext })
  })
}

function drawnXml(piece: Piece, index: number, { parts, width }: Drawing): string {
  if (piece.kind === 'contents') return contentsXml(piece.lines)
  if (piece.kind === 'red-rule') return RED_RULE
  if (piece.kind === 'rule') return BLACK_RULE
  if (piece.kind === 'table') return tableXml(piece.table, width, SIZES.smallFour)
  const part = piece.kind === 'picture' ? parts.get(piece.picture.sha256) : undefined
  return part && piece.kind === 'picture' ? pictureXml(part, piece.picture, index + 1) : ''
}
