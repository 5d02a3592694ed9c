import { SIZES } from '../../../core/bulletin/official-page.ts'
import { pictureSize } from '../picture-size.ts'
import { type PictureSource, pictureBytes } from '../picture-source.ts'
import type { Piece, TextPiece } from '../pieces.ts'
import type { Item, PdfDocument, Standing } from './items.ts'
import { drawRule } from './pen.ts'
import { tableItems } from './table-items.ts'
import { textItems } from './text-items.ts'

/** The items of all pieces; `width` of the type area in points. */
export function itemsOf(
  pieces: readonly Piece[],
  pictures: PictureSource,
  width: number,
): readonly Item[] {
  return pieces.flatMap((piece, index) => {
    const items = pieceItems(piece, pictures, width)
    const [first, ...rest] = items
    return first && pieces[index - 1]?.kind === 'page-break'
      ? [{ ...first, newPage: true }, ...rest]
      : items
  })
}

function pieceItems(piece: Piece, pictures: PictureSource, width: number): readonly Item[] {
  switch (piece.kind) {
    case 'text':
      return textItems(piece, width)
    case 'contents':
      return contentsItems(piece.lines, width)
    case 'red-rule':
      return [ruleItem({ width: 2.25, red: true }, width)]
    case 'rule':
      return [ruleItem({ width: 0.75, red: false }, width)]
    case 'page-break':
      return []
    case 'table':
      return [...tableItems(piece.table, width, SIZES.smallFour), GAP]
    case 'picture':
      return [pictureItem(piece, pictures, width)]
  }
}

const GAP: Item = { height: 8, before: 0, after: 0, glued: false, draw: () => undefined }

function ruleItem(line: { readonly width: number; readonly red: boolean }, width: number): Item {
  return {
    height: 12,
    before: 0,
    after: 0,
    glued: false,
    draw: (document, { x, y }) => drawRule(document, y + 2, [x, x + width], line),
  }
}

/** The contents in a frame: each line draws its piece of the sides. */
function contentsItems(lines: readonly TextPiece[], width: number): readonly Item[] {
  const inset = 5
  const items = lines.flatMap((line) => textItems(line, width - inset * 2))
  return items.map((item, index) => ({
    ...item,
    after: index === items.length - 1 ? 14.5 : 0,
    draw: (document, standing) => {
      drawSides(document, standing, {
        width,
        height: item.height,
        top: index === 0,
        bottom: index === items.length - 1,
      })
      item.draw(document, { ...standing, x: standing.x + inset })
    },
  }))
}

type Sides = {
  readonly width: number
  readonly height: number
  readonly top: boolean
  readonly bottom: boolean
}

function drawSides(
  document: PdfDocument,
  { x, y, firstOnPage, lastOnPage }: Standing,
  sides: Sides,
): void {
  const line = { width: 0.75, red: false }
  const ends = [x, x + sides.width] as const
  if (sides.top || firstOnPage) drawRule(document, y, ends, line)
  if (sides.bottom || lastOnPage) drawRule(document, y + sides.height, ends, line)
  for (const edge of ends) {
    document
      .moveTo(edge, y)
      .lineTo(edge, y + sides.height)
      .lineWidth(line.width)
      .strokeColor([0, 0, 0, 100])
      .stroke()
  }
}

function pictureItem(
  { picture }: Piece & { kind: 'picture' },
  pictures: PictureSource,
  width: number,
): Item {
  const size = pictureSize(picture)
  const bytes = Buffer.from(pictureBytes(pictures, picture.sha256))
  return {
    height: size.height + 8,
    before: 0,
    after: 0,
    glued: picture.caption !== '',
    draw: (document, { x, y }) => {
      document.image(bytes, x + (width - size.width) / 2, y + 6, size)
    },
  }
}
