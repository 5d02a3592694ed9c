import { caseNumbersIn } from './case-number.ts'
import { CHANNEL_WORD, KEY_WORD } from './column-content.ts'
import { meaningOfHeading } from './headings.ts'
import type { Meaning } from './meaning.ts'
import { isCategoryText, splitRegions } from './names.ts'
import { squash } from './plain-text.ts'
import { type Field, rowsOfRecords } from './records.ts'
import { looksLikeRegion } from './regions-in-text.ts'
import type { TextGrid } from './text-grid.ts'

/** 1. · （一）· 【1】 · 第3件： before a case's number, and the words that lead to it. */
const LEAD =
  /^[\s•·◆●▲★☆*-]*(?:[(（【[]?(?:第?[\d一二三四五六七八九十]{1,4}件?)[)）】\]]?[、.．:：)）]?\s*)?(?:[★☆*]\s*)?(?:[【[(（]?(?:非?重点|重要|一般|普通)(?:关注)?(?:件|信访件)?[】\])）]?[,，:：]?\s*)?(?:(?:受理|信访件?|案件|举报件?|交办件?|件)?(?:编号|号码|号)?)?\s*(?:为|是)?[:：]?\s*[【[(（]?$/u
/** The head of somebody's message: a name with the time of day. */
const SAID = /^.{1,24}\s(?:20\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s)?\d{1,2}:\d{2}(?::\d{2})?$/u
/** What is said to those who got the message, beside its cases. */
const AFTERWORD =
  /^(?:以上|请(?:各|大家|收到|以上|及时|抓紧|务必|于|在|按)|收到|@|各(?:单位|县|联络)|谢谢|辛苦|联系(?:人|电话|方式)|注[:：]|备注[:：]|说明[:：])/u
const FEWEST_LETTERS = 8

/**
 * Cases told in running text, as in messages: 1. 受理编号…（来电，大气），反映…。 Each begins with its number;
 * short words behind it say channel, kind and place, what follows is the complaint.
 */
export function messageRecords(lines: readonly string[]): TextGrid | null {
  const records: Field[][] = []
  let region: string | null = null
  const before: string[] = []
  let open: { text: string; row: number } | null = null
  const close = () => {
    if (open !== null) records.push([...fieldsOf(open.text, open.row, region)])
    open = null
  }
  lines.forEach((line, i) => {
    if (startsCase(line)) {
      close()
      open = { text: line, row: i + 1 }
    } else if (regionAlone(line) !== null) {
      close()
      region = regionAlone(line)
    } else if (SAID.test(line) || AFTERWORD.test(squash(line))) close()
    else if (open !== null) open = { ...open, text: `${open.text}\n${line}` }
    else if (records.length === 0) before.push(line)
  })
  close()
  if (records.length === 0) return null
  const rows = rowsOfRecords(records)
  return { grid: { kind: 'grid', sheet: null, merges: 'marked', rows }, before }
}

/** 赫山区： or 桃江县（2件） over the cases of that place. */
function regionAlone(line: string): string | null {
  const name =
    /^[\s一二三四五六七八九十、.（()）]*([^:：,，。\d（(]{2,12}?)(?:[（(]\d+件[)）])?[:：]?$/u.exec(
      line.trim(),
    )?.[1]
  return name !== undefined && looksLikeRegion(name) ? name : null
}

function startsCase(line: string): boolean {
  const found = numberAt(line)
  if (found === null) return false
  const opening = squash(found.rest.slice(0, 400)).match(/\p{Script=Han}/gu) ?? []
  return opening.length >= FEWEST_LETTERS
}

type Numbered = { readonly number: string; readonly isKey: boolean; readonly rest: string }

/** The number that leads a line, whether a star stands at it, and what follows. */
function numberAt(line: string): Numbered | null {
  const [number] = caseNumbersIn(line.slice(0, 80))
  if (number === undefined) return null
  const at = line.indexOf(number)
  if (at < 0 || !LEAD.test(line.slice(0, at))) return null
  const rest = line.slice(at + number.length)
  const mark = /^\s*(?:[*＊★☆]|[(（][*＊★☆][)）])/u.exec(rest)?.[0] ?? ''
  const lead = line.slice(0, at)
  return {
    number,
    isKey: mark !== '' || /[★☆]|(?<!非)重点|重要/u.test(lead),
    rest: rest.slice(mark.length).replace(/^(?:号(?:信访件|件|案件)?)?[】\])）]?/u, ''),
  }
}

const HEADINGS: Readonly<Partial<Record<Meaning, string>>> = {
  caseNumber: '受理编号',
  channel: '受理方式',
  isKey: '是否重点',
  categories: '污染类型',
  regions: '行政区域',
  complaint: '举报内容',
  dueAt: '办理时限',
}

function fieldsOf(text: string, row: number, region: string | null): readonly Field[] {
  const found = numberAt(text)
  if (found === null) return []
  const fields = new Map<Meaning, string>([['caseNumber', found.number]])
  if (found.isKey) fields.set('isKey', '是')
  const { rest, asked } = withoutRequest(takeWords(found.rest, fields))
  if (asked !== null) {
    if (!fields.has('regions') && splitRegions(asked.who).every(looksLikeRegion))
      fields.set('regions', asked.who)
    if (!fields.has('dueAt')) fields.set('dueAt', asked.due)
  }
  if (region !== null && !fields.has('regions')) fields.set('regions', region)
  fields.set('complaint', rest)
  return [...fields].map(([meaning, value]) => ({
    meaning,
    heading: HEADINGS[meaning] ?? meaning,
    value: { text: value },
    row,
  }))
}

const NEXT =
  /^[\s,，;；:：、|/／(（【[-]*([^\s,，;；:：。|/／)）】\]]{1,24})([\s,，;；:：|/／)）】\]]+|$)/u

/** Takes the short words that lead a text and say of themselves what they are. */
function takeWords(text: string, fields: Map<Meaning, string>): string {
  let rest = text
  for (;;) {
    const next = NEXT.exec(rest)
    const word = next?.[1] ?? ''
    const labelled = next?.[2]?.match(/^[:：]/u) ? meaningOfHeading(word) : null
    if (next === null) break
    if (labelled !== null && HEADINGS[labelled] !== undefined) {
      rest = rest.slice(next[0].length)
      if (labelled === 'complaint') break
      const value = NEXT.exec(rest)
      if (value === null) break
      fields.set(labelled, value[1] ?? '')
      rest = rest.slice(value[0].length)
      continue
    }
    const meaning = meaningOfWord(word, fields)
    if (meaning === null) break
    fields.set(meaning, word)
    rest = rest.slice(next[0].length)
  }
  return rest.replace(/^[\s,，;；:：、)）】\]]+/u, '').trim()
}

function meaningOfWord(word: string, fields: ReadonlyMap<Meaning, string>): Meaning | null {
  const plain = squash(word)
  const meaning =
    CHANNEL_WORD.test(plain) || /^(?:来电|来信|电话|微信|网络)(?:举报|反映)$/u.test(plain)
      ? 'channel'
      : KEY_WORD.test(plain)
        ? 'isKey'
        : isCategoryText(plain)
          ? 'categories'
          : splitRegions(plain).every(looksLikeRegion)
            ? 'regions'
            : null
  return meaning === null || fields.has(meaning) ? null : meaning
}

const LONGEST_REQUEST = 200
const REQUEST =
  /(?<=[。；;\n）)])\s*请([^，。；,\s]{2,30}?)(?:务必|尽快|抓紧)?(?:于|在)([^，。；,]{2,16}?)(?:之?前)(?:将|把|完成|反馈|办结|上报|报送|回复|核查|书面)[^。]*。?\s*$/u

/** 请道县于11月15日前反馈。 at the end is no part of the complaint: it says who and until when. */
function withoutRequest(text: string): {
  readonly rest: string
  readonly asked: { readonly who: string; readonly due: string } | null
} {
  const own = `\n${text}`
  const from = Math.max(0, own.length - LONGEST_REQUEST)
  const found = REQUEST.exec(own.slice(from))
  if (found === null) return { rest: text, asked: null }
  return {
    rest: own.slice(0, from + found.index).trim(),
    asked: { who: found[1] ?? '', due: found[2] ?? '' },
  }
}
