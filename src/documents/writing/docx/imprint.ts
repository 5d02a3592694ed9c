import type { Imprint } from '../../../core/bulletin/blocks.ts'
import { fitEnds } from '../../../core/bulletin/fit-line.ts'
import { type ImprintLine, imprintParts } from '../../../core/bulletin/imprint-lines.ts'
import { SIZES, TYPE_WIDTH } from '../../../core/bulletin/official-page.ts'
import { element } from '../xml.ts'
import { paragraphXml, rightTab } from './paragraphs.ts'
import { runXml } from './runs.ts'

/** Thick rule 0.35 mm, thin rule 0.25 mm, in eighths of a point. */
const THICK = 8
const THIN = 6
const SIDE = SIZES.four * 20

/**
 * The imprint as a table without sides that stands at the foot of the last page, whatever is above it.
 */
export function imprintXml(imprint: Imprint): string {
  const parts = imprintParts(imprint)
  if (parts.length === 0 && !imprint.permit) return ''
  const rows = parts.map((lines, index) => partXml(lines, index === 0, index === parts.length - 1))
  const permit = imprint.permit ? [rowXml('', plainXml(imprint.permit))] : []
  return element(
    'w:tbl',
    {},
    PROPERTIES,
    `<w:tblGrid><w:gridCol w:w="${TYPE_WIDTH}"/></w:tblGrid>`,
    ...rows,
    ...permit,
  )
}

const PROPERTIES = `<w:tblPr><w:tblpPr w:leftFromText="0" w:rightFromText="0" w:topFromText="240" w:bottomFromText="0" w:vertAnchor="margin" w:horzAnchor="margin" w:tblpX="0" w:tblpYSpec="bottom"/><w:tblOverlap w:val="never"/><w:tblW w:w="${TYPE_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>`

function partXml(lines: readonly ImprintLine[], first: boolean, last: boolean): string {
  const top = border('top', first ? THICK : THIN)
  const bottom = last ? border('bottom', THICK) : ''
  return rowXml(`<w:tcBorders>${top}${bottom}</w:tcBorders>`, lines.map(lineXml).join(''))
}

function rowXml(borders: string, content: string): string {
  const properties = `<w:tcPr><w:tcW w:w="${TYPE_WIDTH}" w:type="dxa"/>${borders}</w:tcPr>`
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc>${properties}${content}</w:tc></w:tr>`
}

function border(side: 'top' | 'bottom', eighths: number): string {
  return `<w:${side} w:val="single" w:sz="${eighths}" w:space="0" w:color="auto"/>`
}

function lineXml(line: ImprintLine): string {
  if (line.kind === 'line') return plainXml(line.text)
  if (line.kind === 'ends') return endsXml(line.left, line.right)
  const hanging = `<w:ind w:leftChars="300" w:left="${SIDE * 3}" w:rightChars="100" w:right="${SIDE}" w:hangingChars="200" w:hanging="${SIDE * 2}"/>`
  return paragraphXml('imprint', runXml(line.label) + runXml(line.text), hanging)
}

function plainXml(text: string): string {
  return paragraphXml(
    'imprint',
    runXml(text),
    `<w:ind w:leftChars="100" w:left="${SIDE}" w:rightChars="100" w:right="${SIDE}"/>`,
  )
}

function endsXml(left: string, right: string): string {
  const side = `<w:ind w:leftChars="100" w:left="${SIDE}" w:rightChars="100" w:right="${SIDE}"/>`
  const fit = fitEnds(`${left}12`, `${right}12`, SIZES.four, SIZES.smallFour)
  if (!fit) {
    return (
      paragraphXml('imprint', runXml(left), side) +
      paragraphXml('imprint', runXml(right), `${side}<w:jc w:val="right"/>`)
    )
  }
  const runs = `${runXml(left, fit)}<w:r><w:tab/></w:r>${runXml(right, fit)}`
  return paragraphXml('imprint', runs, rightTab(TYPE_WIDTH - SIDE) + side)
}
