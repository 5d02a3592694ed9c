import type { Imprint } from '../../../core/bulletin/blocks.ts'
import { fitEnds } from '../../../core/bulletin/fit-line.ts'
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
  const parts = imprintParts(imprint).map((lines) => lines.map(lineXml).join(''))
  const ruled =
    parts.length === 0 ? '' : ruleXml('thick') + parts.join(ruleXml('single')) + ruleXml('thick')
  return ruled + (imprint.permit ? plainXml(imprint.permit) : '')
}

const FRAME = `<w:framePr w:w="${TYPE_WIDTH}" w:vSpace="240" w:wrap="notBeside" w:vAnchor="margin" w:hAnchor="margin" w:x="1" w:yAlign="bottom"/>`
const SIDES = { 'w:leftChars': 100, 'w:left': SIDE, 'w:rightChars': 100, 'w:right': SIDE }

/**
 * A rule as an underlined tab: paragraphs of one frame must have equal borders, else LibreOffice takes
 * the frame apart.
 */
function ruleXml(line: 'thick' | 'single'): string {
  const look = `<w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/><w:u w:val="${line}"/></w:rPr>`
  const low = '<w:snapToGrid w:val="0"/><w:spacing w:line="160" w:lineRule="exact"/>'
  return paragraphXml('imprint', `<w:r>${look}<w:tab/></w:r>`, FRAME + rightTab(TYPE_WIDTH) + low)
}

function lineXml(line: ImprintLine): string {
  if (line.kind === 'line') return plainXml(line.text)
  if (line.kind === 'ends') return endsXml(line.left, line.right)
  const hanging = {
    'w:leftChars': 300,
    'w:left': SIDE * 3,
    'w:hangingChars': 200,
    'w:hanging': SIDE * 2,
  }
  return framed(runXml(line.label) + runXml(line.text), { indent: { ...SIDES, ...hanging } })
}

function plainXml(text: string): string {
  return framed(runXml(text), { indent: SIDES })
}

function endsXml(left: string, right: string): string {
  const fit = fitEnds(`${left}12`, `${right}12`, SIZES.four, SIZES.smallFour)
  if (!fit) return plainXml(left) + framed(runXml(right), { indent: SIDES, align: 'right' })
  const runs = `${runXml(left, fit)}<w:r><w:tab/></w:r>${runXml(right, fit)}`
  return framed(runs, { indent: SIDES, tab: TYPE_WIDTH - SIDE })
}

type Setting = {
  readonly indent: Readonly<Record<string, number>>
  readonly tab?: number
  readonly align?: 'right'
}

function framed(runs: string, { indent, tab, align }: Setting): string {
  const extra = [
    FRAME,
    tab ? rightTab(tab) : '',
    element('w:ind', indent),
    align ? `<w:jc w:val="${align}"/>` : '',
  ]
  return paragraphXml('imprint', runs, extra.join(''))
}
