import { unzipSync, zipSync } from 'fflate'
import type { Chance } from './numbers.ts'

/** A sound file broken in one to four ways. */
export function broken(sound: Buffer, chance: Chance): Buffer {
  let bytes = sound
  for (let times = 1 + chance.below(4); times > 0; times--)
    bytes = chance.pick(
      isZip(bytes)
        ? [...RAW, insideZip, insideZip, insideZip]
        : isText(bytes)
          ? [...RAW, inText, inText, inText]
          : RAW,
    )(bytes, chance)
  return bytes
}

type Break = (bytes: Buffer, chance: Chance) => Buffer

const isZip = (bytes: Buffer) => bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004'
const isText = (bytes: Buffer) => !bytes.subarray(0, 2000).includes(0)

const flipped: Break = (bytes, { below }) => {
  const copy = Buffer.from(bytes)
  for (let times = 1 + below(24); times > 0; times--) copy[below(copy.length)] = below(256)
  return copy
}
const cutOff: Break = (bytes, { below }) => bytes.subarray(0, below(bytes.length))
const beheaded: Break = (bytes, { below }) => bytes.subarray(below(Math.min(bytes.length, 4096)))
const twice: Break = (bytes, { below }) => {
  const from = below(bytes.length)
  const piece = bytes.subarray(from, from + below(5000))
  const at = below(bytes.length)
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)])
}
const emptied: Break = (bytes, { below }) => {
  const copy = Buffer.from(bytes)
  const from = below(copy.length)
  return copy.fill(below(2) * 255, from, Math.min(copy.length, from + below(2000)))
}
const RAW: readonly Break[] = [flipped, flipped, cutOff, beheaded, twice, emptied]

/** One part of an office file broken as a text; the zip itself stays sound. */
const insideZip: Break = (bytes, chance) => {
  try {
    const parts = unzipSync(bytes)
    const name = chance.pick(Object.keys(parts))
    parts[name] = new Uint8Array(inText(Buffer.from(parts[name] ?? []), chance))
    return Buffer.from(zipSync(parts, { level: 1 }))
  } catch {
    return flipped(bytes, chance)
  }
}

/** What papers hold, and what none should. */
const PIECES = [
  '12件',
  '（',
  '）',
  '第三批',
  '累计转办40件',
  '；其中',
  '各2件',
  '占50%',
  '合计',
  '\n',
  '\t',
  '|',
  '|---|',
  ',',
  '"',
  '【导读】',
  '★',
  '一是',
  '二是',
  '2020年9月14日-9月28日',
  '０',
  '一',
  '百分之',
  '9'.repeat(400),
  '('.repeat(300),
  '甲县5件、'.repeat(80),
  '、'.repeat(500),
  '\u0000',
  '\ud800',
  '\u202e',
  '<',
  '>',
  '&',
  ']]>',
  '<!--',
  '<![CDATA[',
  '<!DOCTYPE a [<!ENTITY b "b"><!ENTITY c SYSTEM "file:///etc/passwd">]>',
  '&c;',
  '<w:tbl>',
  '<w:tr><w:tc>',
  '<w:p><w:r><w:t>5件</w:t></w:r></w:p>',
  '<w:vMerge/>',
  '<w:gridSpan w:val="99999999"/>',
  '<table><tr><td>',
  '<td colspan="99999" rowspan="99999">',
  '<script>while(true){}</script>',
  '<img src="http://127.0.0.1:9/x">',
  '<c r="XFD1048576" t="s"><v>99999999</v></c>',
  '<row r="1048576">',
  '<mergeCell ref="A1:XFD1048576"/>',
  '<div>'.repeat(3000),
  '<w:tbl><w:tr><w:tc>'.repeat(300),
  '| '.repeat(2000),
  '#'.repeat(2000),
  '**'.repeat(2000),
] as const

/** A text with pieces taken out, put in, or said over and over. */
function inText(bytes: Buffer, { below, pick }: Chance): Buffer {
  let text = bytes.toString('utf8')
  for (let times = 1 + below(6); times > 0; times--) {
    const at = below(text.length)
    const until = at + below(below(4) === 0 ? 400 : 20)
    const piece = below(8) === 0 ? text.slice(at, until).repeat(1 + below(60)) : pick(PIECES)
    text = text.slice(0, at) + piece + text.slice(below(2) === 0 ? at : until)
  }
  return Buffer.from(text)
}
