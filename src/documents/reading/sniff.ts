import { LIMITS } from './limits.ts'
import { PaperRefused } from './paper-refused.ts'

/** What the first bytes say a file is. */
export type Sniffed = 'zip' | 'ole' | 'pdf' | 'sheet-xml' | 'html' | 'text'

const PICTURES = ['89504e47', 'ffd8ff', '47494638', '424d', '49492a00', '4d4d002a']
const ARCHIVES = ['526172211a07', '377abcaf271c', '1f8b', '425a68', 'fd377a585a00']

/** Tells a file by its content; its name is never asked. */
export function sniff(bytes: Buffer): Sniffed {
  if (bytes.length === 0) throw new PaperRefused('empty-file')
  if (bytes.length > LIMITS.fileBytes) throw new PaperRefused('file-too-large')
  const head = bytes.subarray(0, 8).toString('hex')
  if (head.startsWith('504b0304') || head.startsWith('504b0506')) return 'zip'
  if (head === 'd0cf11e0a1b11ae1') return 'ole'
  if (bytes.subarray(0, 1024).includes('%PDF-')) return 'pdf'
  if (ARCHIVES.some((magic) => head.startsWith(magic))) throw new PaperRefused('archive-file')
  if (PICTURES.some((magic) => head.startsWith(magic)) && bytes.subarray(0, 512).includes(0))
    throw new PaperRefused('picture-file')
  if (head.startsWith('7b5c727466')) throw new PaperRefused('unknown-type')
  return sniffText(bytes.subarray(0, 8192).toString('latin1').replaceAll('\0', ''))
}

function sniffText(start: string): Sniffed {
  if (
    /^[\s\u00ef\u00bb\u00bf\u00fe\u00ff]*<\?xml/.test(start) &&
    /progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet/.test(start)
  )
    return 'sheet-xml'
  return /<(?:!doctype\s+html|html|head|body|table|meta|div|p)[\s>]/i.test(start) &&
    /^[^<]{0,16}</.test(start)
    ? 'html'
    : 'text'
}
