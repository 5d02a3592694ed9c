import { OFFICIAL_PAGE, OFFICIAL_RED } from '../../../core/bulletin/official-page.ts'
import type { TextPiece } from '../pieces.ts'
import { type Role, STYLES } from '../styles.ts'
import { element } from '../xml.ts'
import { type RunLook, runsXml, runXml } from './runs.ts'

/** A paragraph in the style of its role. `extra` is further properties, in the order that Word asks. */
export function paragraphXml(role: Role, runs: string, extra = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${styleId(role)}"/>${extra}</w:pPr>${runs}</w:p>`
}

/** How a paragraph stands to its neighbours: on a new page, on the same page as the next. */
export type Flow = { readonly onNewPage?: boolean; readonly withNext?: boolean }

/** The paragraph of a text piece; `width` is where its right end stands, in twips. */
export function pieceXml(piece: TextPiece, width: number, flow: Flow = {}): string {
  const page = `${flow.withNext ? '<w:keepNext/>' : ''}${flow.onNewPage ? '<w:pageBreakBefore/>' : ''}`
  const look: RunLook = piece.fit ? { sizePt: piece.fit.sizePt, scale: piece.fit.scale } : {}
  const runs = runsXml(piece.runs, look)
  if (piece.ends === undefined) return paragraphXml(piece.role, runs, page + namePitch(piece))
  return paragraphXml(
    piece.role,
    `${runs}<w:r><w:tab/></w:r>${runXml(piece.ends, look)}`,
    page + rightTab(width),
  )
}

/** A tab that ends at the right edge. */
export function rightTab(width: number): string {
  return `<w:tabs><w:tab w:val="right" w:pos="${width}"/></w:tabs>`
}

/** A rule across the page: an empty paragraph of 1 pt with a border above it. */
export function ruleXml(colour: string, eighths: number): string {
  const border = `<w:pBdr><w:top w:val="single" w:sz="${eighths}" w:space="1" w:color="${colour}"/></w:pBdr>`
  const small =
    '<w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="120" w:line="120" w:lineRule="exact"/>'
  return `<w:p><w:pPr><w:pStyle w:val="${styleId('flush')}"/>${border}${small}<w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>`
}

export const RED_RULE = ruleXml(OFFICIAL_RED.rgb, 18)
export const BLACK_RULE = ruleXml('000000', 6)

/** A border's distance to its text, in twips. */
const BOX_PADDING = 100

/** The contents box: a frame around its lines. */
export function contentsXml(lines: readonly TextPiece[]): string {
  const side = (name: string) => `<w:${name} w:val="single" w:sz="6" w:space="4" w:color="auto"/>`
  const frame = `<w:pBdr>${['top', 'left', 'bottom', 'right'].map(side).join('')}</w:pBdr>`
  const inside = (role: Role) => {
    const hanging = Math.round(STYLES[role].hanging * STYLES[role].sizePt * 20)
    const indent = { 'w:left': hanging + BOX_PADDING, 'w:right': BOX_PADDING, 'w:hanging': hanging }
    return (
      frame +
      element('w:ind', {
        ...indent,
        'w:leftChars': 0,
        'w:rightChars': 0,
        'w:hangingChars': 0,
        'w:firstLineChars': 0,
      })
    )
  }
  return lines
    .map((line) => paragraphXml(line.role, runsXml(line.runs), inside(line.role)))
    .join('')
}

/** The style's name inside the document, such as HuiyinHeading1. */
export function styleId(role: Role): string {
  if (role === 'body') return 'Normal'
  const words = role.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  return `Paper${words.join('')}`
}

function namePitch(piece: TextPiece): string {
  if (piece.role !== 'name' || !piece.fit) return ''
  const pitch = Math.round(Math.max(piece.fit.sizePt * 1.35 * 20, OFFICIAL_PAGE.linePitch))
  return `<w:spacing w:line="${pitch}" w:lineRule="exact"/>`
}
