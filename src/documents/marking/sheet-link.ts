import { type OfficeParts, setText, textOf } from './parts-of-zip.ts'
import { tokensOf, withInsertions } from './xml-tokens.ts'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** What may follow the link to a drawing of notes in a sheet, in the order of the format (ECMA-376 part 1, 18.3.1.99). */
const AFTER = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
])

/** Links a sheet to the drawing that holds its notes, at the place where the format wants it. */
export function linkLegacyDrawing(parts: OfficeParts, sheet: string, relation: string): void {
  const source = textOf(parts, sheet) ?? ''
  let depth = 0
  let prefix = ''
  for (const { kind, name, from } of tokensOf(source)) {
    const [own = '', local = name] = name.includes(':')
      ? [`${name.split(':')[0]}:`, name.split(':')[1]]
      : []
    if (kind === 'close') depth--
    if ((kind === 'open' || kind === 'empty') && depth === 0) prefix = own
    const isAfter = depth === 1 && kind !== 'close' && AFTER.has(local)
    if (isAfter || (kind === 'close' && depth === 0)) {
      const text = `<${prefix}legacyDrawing xmlns:r="${OFFICE}" r:id="${relation}"/>`
      setText(parts, sheet, withInsertions(source, [{ at: from, text }]))
      return
    }
    if (kind === 'open') depth++
  }
}
