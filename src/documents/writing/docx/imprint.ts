import type { Imprint } from '../../../core/bulletin/blocks.ts'
import { fitEnds, widthInCharacters } from '../../../core/bulletin/fit-line.ts'
import { type ImprintLine, imprintParts } from '../../../core/bulletin/imprint-lines.ts'
import { SIZES, TYPE_WIDTH } from '../../../core/bulletin/official-page.ts'
import { element } from '../xml.ts'
import { paragraphXml, rightTab } from './paragraphs.ts'
import { runXml } from './runs.ts'

const SIDE = SIZES.four * 20

/**
 * The imprint as a frame of paragraphs that stands at the foot of the page on which the text ends,
 * whatever is above it; empty when it says nothing.
 */
export function imprintXml(imprint: Imprint): string {
  const parts = imprintParts(imprint)
  const frame = linesOf(parts.flat()) > LONGEST_FRAME ? '' : FRAME
  const written = parts.map((lines) => lines.map((line) => lineXml(line, frame)).join(''))
  const rule = (line: 'thick' | 'single') => ruleXml(line, frame)
  const ruled =
    parts.length === 0 ? '' : rule('thick') + written.join(rule('single')) + rule('thick')
  return ruled + (imprint.permit ? plainXml(imprint.permit, frame) : '')
}

/** A frame cannot go over a page's end: an imprint with more lines than this stands in the text. */
const LONGEST_FRAME = 18

function linesOf(lines: readonly ImprintLine[]): number {
  const width = TYPE_WIDTH / 20 / SIZES.four - 4
  return lines.reduce((sum, line) => {
    const text =
      line.kind === 'addressees' ? line.label + line.text : line.kind === 'line' ? line.text : ''
    return sum + Math.max(1, Math.ceil(widthInCharacters(text) / width))
  }, 0)
}

const FRAME = `<w:framePr w:w="${TYPE_WIDTH}" w:vSpace="240" w:wrap="notBeside" w:vAnchor="margin" w:hAnchor="margin" w:x="1" w:yAlign="bottom"/>`
const SIDES = { 'w:leftChars': 100, 'w:left': SIDE, 'w:rightChars': 100, 'w:right': SIDE }

/**
 * A rule as an underlined tab: paragraphs of one frame must have equal borders, else LibreOffice takes
 * the frame apart.
 */
function ruleXml(line: 'thick' | 'single', frame: string): string {
  const look = `<w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/><w:u w:val="${line}"/></w:rPr>`
  const low = '<w:snapToGrid w:val="0"/><w:spacing w:line="160" w:lineRule="exact"/>'
  return paragraphXml('imprint', `<w:r>${look}<w:tab/></w:r>`, frame + rightTab(TYPE_WIDTH) + low)
}

function lineXml(line: ImprintLine, frame: string): string {
  if (line.kind === 'line') return plainXml(line.text, frame)
  if (line.kind === 'ends') return endsXml(line, frame)
  const hanging = {
    'w:leftChars': 300,
    'w:left': SIDE * 3,
    'w:hangingChars': 200,
    'w:hanging': SIDE * 2,
  }
  return framed(runXml(line.label) + runXml(line.text), { frame, indent: { ...SIDES, ...hanging } })
}

function plainXml(text: string, frame: string): string {
  return framed(runXml(text), { frame, indent: SIDES })
}

function endsXml({ left, right }: ImprintLine & { kind: 'ends' }, frame: string): string {
  const fit = fitEnds(`${left}12`, `${right}12`, SIZES.four, SIZES.smallFour)
  if (!fit)
    return plainXml(left, frame) + framed(runXml(right), { frame, indent: SIDES, align: 'right' })
  const runs = `${runXml(left, fit)}<w:r><w:tab/></w:r>${runXml(right, fit)}`
  return framed(runs, { frame, indent: SIDES, tab: TYPE_WIDTH - SIDE })
}

type Setting = {
  readonly frame: string
  readonly indent: Readonly<Record<string, number>>
  readonly tab?: number
  readonly align?: 'right'
}

function framed(runs: string, { frame, indent, tab, align }: Setting): string {
  const extra = [
    frame,
    tab ? rightTab(tab) : '',
    element('w:ind', indent),
    align ? `<w:jc w:val="${align}"/>` : '',
  ]
  return paragraphXml('imprint', runs, extra.join(''))
}
