import type { TemplatePlace } from '../../core/forms/template-problem.ts'
import { PaperRefused } from '../reading/paper-refused.ts'
import { openZip } from '../reading/zip.ts'
import { type PartText, textOfPart } from './template-text.ts'

/** A part of a Word file that placeholders may stand in. */
export type TemplatePart = { readonly file: string; readonly text: PartText }

const PARTS: readonly (readonly [RegExp, TemplatePlace['part']])[] = [
  [/^word\/document\.xml$/, 'body'],
  [/^word\/header[\w-]*\.xml$/, 'header'],
  [/^word\/footer[\w-]*\.xml$/, 'footer'],
]

/** The parts of a template with their text. Throws PaperRefused where the bytes are no Word document, or hold macros. */
export async function partsOfTemplate(bytes: Uint8Array): Promise<readonly TemplatePart[]> {
  const zip = openZip(Buffer.from(bytes))
  if (!zip.has('word/document.xml')) throw new PaperRefused('unknown-type')
  if ([...zip.keys()].some((name) => /vbaProject\.bin$/i.test(name))) {
    throw new PaperRefused('macros-refused')
  }
  const parts: TemplatePart[] = []
  for (const [file, entry] of zip) {
    const part = PARTS.find(([form]) => form.test(file))?.[1]
    if (part !== undefined) parts.push({ file, text: await textOfPart(entry, part) })
  }
  return parts
}
