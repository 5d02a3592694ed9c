import {
  type Face,
  LATIN_FACE,
  OFFICIAL_RED,
  TYPEFACES,
} from '../../../core/bulletin/official-page.ts'
import type { PieceRun } from '../pieces.ts'
import { element, escapeXml, legalText } from '../xml.ts'

/** What a run says beyond its paragraph's style. */
export type RunLook = {
  readonly face?: Face
  readonly sizePt?: number
  readonly scale?: number
  readonly strong?: boolean
}

/** One run; line ends become breaks, tabs stay tabs. Empty for empty text. */
export function runXml(text: string, look: RunLook = {}): string {
  const content = legalText(text).split('\n').map(lineXml).join('<w:br/>')
  return content === '' ? '' : `<w:r>${lookXml(look)}${content}</w:r>`
}

/** The runs of a piece. */
export function runsXml(runs: readonly PieceRun[], look: RunLook = {}): string {
  return runs.map((run) => runXml(run.text, { ...look, ...ownLook(run) })).join('')
}

/** The names of one face; the hint sends “”…— to the Chinese face instead of the Latin one. */
export function fontsXml(face: Face | null): string {
  if (face === null) return '<w:rFonts w:hint="eastAsia"/>'
  return element('w:rFonts', {
    'w:ascii': LATIN_FACE,
    'w:eastAsia': TYPEFACES[face].name,
    'w:hAnsi': LATIN_FACE,
    'w:cs': LATIN_FACE,
    'w:hint': 'eastAsia',
  })
}

/** Red of the red head, as a colour property. */
export const RED_XML = `<w:color w:val="${OFFICIAL_RED.rgb}"/>`

function ownLook(run: PieceRun): RunLook {
  return { ...(run.face ? { face: run.face } : {}), ...(run.strong ? { strong: true } : {}) }
}

function lineXml(line: string): string {
  return line
    .split('\t')
    .map((part) => (part === '' ? '' : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`))
    .join('<w:tab/>')
}

function lookXml({ face, sizePt, scale, strong }: RunLook): string {
  return element(
    'w:rPr',
    {},
    fontsXml(face ?? null),
    strong ? '<w:b/>' : '',
    scale && scale !== 100 ? `<w:w w:val="${scale}"/>` : '',
    sizePt ? `<w:sz w:val="${sizePt * 2}"/><w:szCs w:val="${sizePt * 2}"/>` : '',
  )
}
