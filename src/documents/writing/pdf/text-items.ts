import { OFFICIAL_PAGE, SIZES, TYPE_WIDTH } from '../../../core/bulletin/official-page.ts'
import type { TextPiece } from '../pieces.ts'
import { STYLES, type Style } from '../styles.ts'
import { atomsOf } from './atoms.ts'
import { breakLines, type Line, unbrokenLine } from './break-lines.ts'
import type { Item } from './items.ts'
import { drawLine, type LinePlace } from './pen.ts'

/** Body text stands this much closer than its letters, so that 28 characters fill 156 mm. */
const NATURAL_WIDTH = OFFICIAL_PAGE.characters * SIZES.three
const BODY_TRACKING = (TYPE_WIDTH / 20 - NATURAL_WIDTH) / OFFICIAL_PAGE.characters

/** The lines of a text piece; `width` in points. */
export function textItems(piece: TextPiece, width: number): readonly Item[] {
  const style = STYLES[piece.role]
  const sizePt = piece.fit?.sizePt ?? style.sizePt
  const pitch =
    piece.fit && piece.role === 'name'
      ? Math.max(29, sizePt * 1.35)
      : (style.pitchPt ?? sizePt * 1.3)
  if (piece.ends !== undefined) return [endsItem(piece, piece.ends, { width, pitch })]
  const lines = linesOf(piece, style, width)
  return lines.map((line, index) => ({
    height: pitch,
    before: index === 0 ? style.beforePt : 0,
    after: index === lines.length - 1 ? style.afterPt : 0,
    glued: style.keepNext,
    draw: (document, { x, y }) =>
      drawLine(document, line, {
        ...placeOf(piece, width, index === 0),
        x: x + indentOf(style, index === 0),
        baseline: baseline(y, pitch, sizePt),
      }),
  }))
}

/** Where the letters of a line stand that is `pitch` high and begins at `y`. */
export function baseline(y: number, pitch: number, sizePt: number): number {
  return y + pitch / 2 + sizePt * 0.37
}

function linesOf(piece: TextPiece, style: Style, width: number): readonly Line[] {
  const scale = (piece.fit?.scale ?? 100) / 100
  const sizePt = piece.fit?.sizePt ?? style.sizePt
  const atoms = atomsOf(piece.runs, { face: style.face, sizePt })
  const natural = style.sizePt === SIZES.three ? NATURAL_WIDTH / (TYPE_WIDTH / 20) : 1
  const room = (indent: number) => ((width - indent) / scale) * natural
  return breakLines(atoms, {
    first: room(indentOf(style, true) + rightOf(style)),
    other: room(indentOf(style, false) + rightOf(style)),
    squeeze: style.sizePt * 1.02,
  })
}

function placeOf(
  piece: TextPiece,
  width: number,
  first: boolean,
): Omit<LinePlace, 'x' | 'baseline'> {
  const style = STYLES[piece.role]
  return {
    width: width - indentOf(style, first) - rightOf(style),
    sizePt: piece.fit?.sizePt ?? style.sizePt,
    align: style.align,
    tracking: style.sizePt === SIZES.three && !piece.fit ? BODY_TRACKING : 0,
    scale: piece.fit?.scale ?? 100,
    red: style.red,
  }
}

function indentOf(style: Style, first: boolean): number {
  if (style.hanging > 0) return first ? 0 : style.hanging * style.sizePt
  return first
    ? style.firstLine * (style.sizePt + (style.sizePt === SIZES.three ? BODY_TRACKING : 0))
    : 0
}

function rightOf(style: Style): number {
  return style.rightIndent * style.sizePt
}

function endsItem(
  piece: TextPiece,
  right: string,
  { width, pitch }: { width: number; pitch: number },
): Item {
  const style = STYLES[piece.role]
  const place = { ...placeOf(piece, width, true), width }
  const look = { face: style.face, sizePt: place.sizePt }
  const leftLine = unbrokenLine(atomsOf(piece.runs, look))
  const rightLine = unbrokenLine(atomsOf([{ text: right }], look))
  return {
    height: pitch,
    before: style.beforePt,
    after: style.afterPt,
    glued: true,
    draw: (document, { x, y }) => {
      const common = { ...place, x, baseline: baseline(y, pitch, place.sizePt) }
      drawLine(document, leftLine, { ...common, align: 'left' })
      drawLine(document, rightLine, { ...common, align: 'right' })
    },
  }
}
