import { caseNumbersIn } from './case-number.ts'
import { meaningOfHeading } from './headings.ts'
import type { Meaning } from './meaning.ts'
import { CATEGORY_WORD } from './names.ts'
import type { Grid, GridRow } from './paper.ts'
import { squash } from './plain-text.ts'
import type { TextGrid } from './text-grid.ts'

const CATEGORIES = `(?:${CATEGORY_WORD.source})(?:[、,，和](?:${CATEGORY_WORD.source}))*`
const REGION =
  '(?:\\p{Script=Han}{1,8}?(?:自治县|县|区|市|旗|管委会|街道|镇)(?:[、,，和]\\p{Script=Han}{1,8}?(?:县|区|市|旗))*)'
const ANCHOR = new RegExp(
  `(?<=[。;；!！?？）)”\\n])\\s*(${REGION})\\s*(${CATEGORIES})(?=\\s|\\d|经|按|反映|该|\\p{Script=Han})`,
  'u',
)
const VERDICT = /(?<=[。;；）)”\n])\s*(基本属实|部分属实|不属实|属实|是|否)\s*(?=\S)/gu

/**
 * Newspaper copies without cell borders: a line of headings, then rows in which number, 来电/来信,
 * region with category, and verdict are the anchors between the texts.
 */
export function runOnRecords(lines: readonly string[]): TextGrid | null {
  const head = lines.findIndex((line) => headingsIn(line).length >= 4)
  if (head < 0) return null
  const headings = headingsIn(lines[head] ?? '')
  const body = lines.slice(head + 1)
  const starts = body.flatMap((line, i) => (startsRecord(line) ? [i] : []))
  if (starts.length === 0) return null
  const rows = starts.map((start, i): GridRow => {
    const text = body.slice(start, starts[i + 1] ?? body.length).join('\n')
    return { row: head + start + 2, cells: cellsOf(text, headings) }
  })
  const grid: Grid = {
    kind: 'grid',
    sheet: null,
    merges: 'marked',
    rows: [{ row: head + 1, cells: headings.map(({ label }) => ({ text: label })) }, ...rows],
  }
  return { grid, before: lines.slice(0, head) }
}

type HeadingWord = { readonly label: string; readonly meaning: Meaning }

function headingsIn(line: string): readonly HeadingWord[] {
  const words = line.trim().split(/[\s　]+/u)
  const known = words.flatMap((label) => {
    const meaning = label.length <= 14 ? meaningOfHeading(label) : null
    return meaning === null ? [] : [{ label, meaning }]
  })
  return known.length * 10 >= words.length * 8 ? known : []
}

function startsRecord(line: string): boolean {
  const plain = squash(line)
  const [number] = caseNumbersIn(plain.slice(0, 40))
  return number !== undefined && plain.indexOf(number) <= 4
}

/** The texts between the anchors, put under the headings that the paper itself has. */
function cellsOf(text: string, headings: readonly HeadingWord[]): GridRow['cells'] {
  const found = anchored(
    text,
    headings.some(({ meaning }) => meaning === 'verdict'),
  )
  return headings.map(({ meaning }) => ({ text: found.get(meaning) ?? '' }))
}

function anchored(text: string, hasVerdict: boolean): ReadonlyMap<Meaning, string> {
  const found = new Map<Meaning, string>()
  const [number = ''] = caseNumbersIn(text.slice(0, 60))
  const at = text.indexOf(number)
  found.set('no', squash(text.slice(0, at)))
  const mark = /^\s*(?:[*＊]|[(（][*＊][)）])/u.exec(text.slice(at + number.length))?.[0] ?? ''
  found.set('caseNumber', number + mark)
  let rest = text.slice(at + number.length + mark.length).trimStart()
  const channel = /^(?:来电|来信|来访|微信|网络|电话|其他)/u.exec(rest)?.[0] ?? ''
  found.set('channel', channel)
  rest = rest.slice(channel.length).trimStart()
  const anchor = ANCHOR.exec(rest)
  found.set('complaint', (anchor ? rest.slice(0, anchor.index) : rest).trim())
  if (!anchor) return found
  found.set('regions', anchor[1] ?? '').set('categories', anchor[2] ?? '')
  return investigated(found, rest.slice(anchor.index + anchor[0].length).trim(), hasVerdict)
}

/** Findings, verdict, handling, and what was done to persons, in that order. */
function investigated(found: Map<Meaning, string>, text: string, hasVerdict: boolean) {
  const verdict = hasVerdict ? [...text.matchAll(VERDICT)].at(-1) : undefined
  if (verdict === undefined) return found.set('findings', text)
  found.set('findings', text.slice(0, verdict.index).trim()).set('verdict', verdict[1] ?? '')
  const rest = text.slice(verdict.index + verdict[0].length).trim()
  const none =
    /^([\s\S]*?(?:[。;；]|^无))\s*(无。?|已?对?[^。]{0,40}(?:约谈|问责|通报|处分|诫勉)[^。]{0,40}。?)$/u.exec(
      rest,
    )
  found.set('handling', (none?.[1] ?? rest).trim())
  return found.set('accountability', (none?.[2] ?? '').trim())
}
