import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import type { FormData } from '../../core/forms/form-data.ts'
import { zipParts } from '../writing/archive.ts'
import { legalText } from '../writing/xml.ts'

/** Opens a template for filling; throws what docxtemplater finds wrong in it. */
export function openTemplate(bytes: Uint8Array): Docxtemplater {
  return new Docxtemplater(new PizZip(bytes), {
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    nullGetter: () => '',
  })
}

/** A template filled; the same template and data give the same bytes. The template was checked before (`checkTemplate`). */
export function fillTemplate(bytes: Uint8Array, data: FormData): Uint8Array {
  const template = openTemplate(bytes)
  template.render(legal(data))
  const zip = template.getZip()
  const names = Object.keys(zip.files).filter((name) => zip.files[name]?.dir === false)
  const first = '[Content_Types].xml'
  const ordered = [first, ...names.filter((name) => name !== first).sort(byText)]
  return zipParts(
    Object.fromEntries(
      ordered.flatMap((name) => {
        const file = zip.files[name]
        return file === undefined ? [] : [[name, file.asUint8Array()]]
      }),
    ),
  )
}

/** Without characters that XML cannot hold. */
function legal(data: FormData): FormData {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, legalValue(value)]))
}

function legalValue(value: FormData[string]): FormData[string] {
  if (typeof value === 'boolean') return value
  return typeof value === 'string' ? legalText(value) : value.map(legal)
}

const byText = (a: string, b: string) => (a < b ? -1 : 1)
