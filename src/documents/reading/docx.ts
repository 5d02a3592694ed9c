import type { PaperNotice, ReadPaper } from '../../core/reading/paper.ts'
import { DocumentBuilder } from './document-builder.ts'
import { PaperRefused } from './paper-refused.ts'
import { readXml } from './xml.ts'
import type { Zip } from './zip.ts'

/** A .docx: paragraphs and tables in their order; deleted text, fallbacks and field codes are left out. */
export async function readDocx(zip: Zip): Promise<ReadPaper> {
  const entry = zip.get('word/document.xml')
  if (entry === undefined) throw new PaperRefused('damaged')
  const document = new DocumentBuilder()
  await readXml(entry, {
    open: (name, attributes) => document.open(name, attributes),
    text: (text) => document.text(text),
    close: (name) => document.close(name),
  })
  const notices = new Set<PaperNotice>()
  const names = [...zip.keys()]
  if (names.some((name) => /vbaProject\.bin$/i.test(name))) notices.add('macros-ignored')
  if (names.some((name) => /^word\/media\//.test(name))) notices.add('pictures-ignored')
  return { format: 'docx', parts: document.placedParts(), notices: [...notices] }
}
