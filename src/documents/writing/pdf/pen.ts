import type PDFDocument from 'pdfkit'
import { OFFICIAL_RED } from '../../../core/bulletin/official-page.ts'
import type { Line } from './break-lines.ts'
import { fontOf } from './fonts.ts'

type Document = InstanceType<typeof PDFDocument>

/** Where and how a line of text is drawn. Points from the page's upper left corner. */
export type LinePlace = {
  readonly x: number
  /** Of the line on which the letters stand. */
  readonly baseline: number
  readonly width: number
  readonly sizePt: number
  readonly align: 'both' | 'left' | 'center' | 'right'
  /** Added to the width of each sign where the line is not spread. */
  readonly tracking: number
  /** Width of letters in per cent. */
  readonly scale: number
  readonly red: boolean
}

/** Signs of a line that is spread may stand apart by no more than this, in points. */
const WIDEST_TRACKING = 4

/** Draws a line of text. */
export function drawLine(document: Document, line: Line, place: LinePlace): void {
  const signs = line.atoms.reduce((sum, atom) => sum + atom.signs, 0)
  if (signs === 0) return
  const factor = place.scale / 100
  const tracking = spread(line, place, signs)
  const natural = line.width * factor + tracking * (signs - 1)
  let x = place.x + startOffset(place, natural)
  document.fillColor(place.red ? [...OFFICIAL_RED.cmyk] : [0, 0, 0, 100])
  for (const run of sameFont(line)) {
    document.font(fontOf(run.weight) as never).fontSize(place.sizePt)
    const options = {
      lineBreak: false,
      baseline: 'alphabetic' as const,
      features: [],
      characterSpacing: tracking / factor,
      horizontalScaling: place.scale,
    }
    document.text(run.text, x, place.baseline, options)
    x += run.width * factor + tracking * run.signs
  }
}

/** Draws a rule from x1 to x2. */
export function drawRule(
  document: Document,
  y: number,
  ends: readonly [number, number],
  line: { readonly width: number; readonly red: boolean },
): void {
  document
    .moveTo(ends[0], y)
    .lineTo(ends[1], y)
    .lineWidth(line.width)
    .strokeColor(line.red ? [...OFFICIAL_RED.cmyk] : [0, 0, 0, 100])
    .stroke()
}

function spread(line: Line, place: LinePlace, signs: number): number {
  if (signs < 2) return 0
  const room = (place.width - line.width * (place.scale / 100)) / (signs - 1)
  if (place.align === 'both' && line.goesOn && room <= WIDEST_TRACKING) return room
  return Math.min(place.tracking, room)
}

function startOffset(place: LinePlace, natural: number): number {
  if (place.align === 'center') return (place.width - natural) / 2
  return place.align === 'right' ? place.width - natural : 0
}

type FontRun = {
  readonly text: string
  readonly weight: 'regular' | 'bold'
  readonly width: number
  readonly signs: number
}

function sameFont(line: Line): readonly FontRun[] {
  const runs: FontRun[] = []
  for (const atom of line.atoms) {
    const last = runs.at(-1)
    if (last?.weight === atom.weight) {
      runs[runs.length - 1] = {
        weight: last.weight,
        text: last.text + atom.text,
        width: last.width + atom.width,
        signs: last.signs + atom.signs,
      }
    } else runs.push(atom)
  }
  return runs
}
