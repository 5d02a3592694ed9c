import { PaperRefused } from './paper-refused.ts'

export type DecodedText = {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'
}

/** Text bytes as text, decoded whole: by its mark, else UTF-8 where it is valid, else GB18030. */
export function decodeText(bytes: Buffer, declared?: string): DecodedText {
  const marked = byMark(bytes)
  if (marked !== null) return { text: new TextDecoder(marked).decode(bytes), encoding: marked }
  const wide = looksWide(bytes)
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), encoding: wide }
  if (bytes.subarray(0, 64 * 1024).includes(0)) throw new PaperRefused('unknown-type')
  if (isUtf8(bytes)) return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8' }
  const text = new TextDecoder(/big5/i.test(declared ?? '') ? 'big5' : 'gb18030').decode(bytes)
  const damaged = text.match(/\ufffd/g)?.length ?? 0
  if (damaged > 2 + text.length / 1000) throw new PaperRefused('unknown-type')
  return { text, encoding: 'gb18030' }
}

function byMark(bytes: Buffer): DecodedText['encoding'] | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** UTF-16 without its mark: digits, tabs and line ends leave zeros on one side only. */
function looksWide(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096)
  let even = 0
  let odd = 0
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) i % 2 === 0 ? even++ : odd++
  if (even + odd < sample.length / 50 || bytes.length % 2 !== 0) return null
  if (even === 0) return 'utf-16le'
  return odd === 0 ? 'utf-16be' : null
}

/** A character cut off at the very end is forgiven. */
function isUtf8(bytes: Buffer): boolean {
  for (let cut = 0; cut < 4; cut++) {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, bytes.length - cut))
      return true
    } catch {
      if (cut === 0 && !bytes.subarray(-3).some((byte) => byte >= 0xc0)) return false
    }
  }
  return false
}
