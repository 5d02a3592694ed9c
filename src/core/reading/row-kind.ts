import { repeatsHeader } from './find-header.ts'
import { onlyText, ownTexts } from './grid-text.ts'
import type { Header } from './header.ts'
import type { GridRow } from './paper.ts'
import { squash } from './plain-text.ts'
import { looksLikeRegion } from './regions-in-text.ts'

/** What a row of a table is; only `data` becomes a case. */
export type RowKind =
  | { readonly kind: 'data' | 'header' | 'blank' }
  | { readonly kind: 'total' | 'notes' | 'section' | 'title'; readonly text: string }

const TOTAL =
  /^(?:合计|总计|共计|小计|累计|总数|汇总|合 计|總計|合計)|^(?:本批|本次|本表|本清单|以上)?共(?:计|有)?[\d一二三四五六七八九十]+(?:件|个|项|条|起|宗)/u
const NOTES =
  /^(?:备注|注|说明|附注|附|填表|制表|填报|审核|审签|联系人|联系电话|签发|签收|经办|報送|报送|打印|备 注|註)(?:\d?[:：.、\s(（]|人|单位|日期|时间|$)|^[*＊※★](?:为|表示|号)|填表人|审核人/u
const SECTION =
  /^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）]|第[一二三四五六七八九十]+(?:部分|类|章))/u

/** What a row under the headings is. `isLast` lets a lone sentence after all rows count as a note. */
export function rowKind(row: GridRow, header: Header, isLast: boolean): RowKind {
  const texts = ownTexts(row)
  const first = squash(texts[0] ?? '')
  if (texts.length === 0)
    return { kind: row.cells.some((cell) => squash(cell.text) !== '') ? 'data' : 'blank' }
  if (repeatsHeader(row, header)) return { kind: 'header' }
  const sparse = texts.length * 2 <= Math.max(4, header.headings.length)
  const isSum = texts
    .slice(1)
    .every((text) => /^[\d.,%+-]*(?:件|个|家|人|元|万元)?$/u.test(squash(text)))
  if (TOTAL.test(first) && (sparse || isSum)) return { kind: 'total', text: texts.join(' ') }
  const only = onlyText(row)
  if (only === null) {
    const isNote = sparse && NOTES.test(first) && !/^\d/.test(first)
    return isNote ? { kind: 'notes', text: texts.join(' ') } : { kind: 'data' }
  }
  return loneText(only, row, { isLast, width: header.headings.length })
}

/** Whether a line outside of a table is its note or total. */
export function loneLineKind(line: string): 'total' | 'notes' | null {
  const plain = squash(line)
  if (TOTAL.test(plain)) return 'total'
  return NOTES.test(plain) ? 'notes' : null
}

function loneText(
  text: string,
  row: GridRow,
  { isLast, width }: { isLast: boolean; width: number },
): RowKind {
  const plain = squash(text)
  if (width < 3 && !NOTES.test(plain) && !TOTAL.test(plain)) return { kind: 'data' }
  if (TOTAL.test(plain)) return { kind: 'total', text }
  if (NOTES.test(plain)) return { kind: 'notes', text }
  const bare = plain.replace(/[(（][^)）]*[)）]$/u, '').replace(/[::]?\d+(?:件|个)$/, '')
  if (SECTION.test(plain) || (looksLikeRegion(bare) && plain.length < 20))
    return { kind: 'section', text }
  if (/清单|一览表|公示|公开情况|台账/.test(plain) && plain.length < 80)
    return { kind: 'title', text }
  if (/^(?:第?\d+页|[-—]\d+[-—]|\d+\/\d+)/.test(plain)) return { kind: 'blank' }
  const spansAll =
    row.cells.filter((cell) => cell.covered === 'right').length >= Math.max(1, width - 2)
  if (isLast || (spansAll && plain.length > 30)) return { kind: 'notes', text }
  return spansAll ? { kind: 'section', text } : { kind: 'data' }
}
