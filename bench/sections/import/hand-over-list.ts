import { day } from '../../../src/core/calendar/day.ts'
import { inventPetition } from '../../../src/demonstration/petitions.ts'
import { cycled } from '../../../src/demonstration/spread.ts'
import { UNIT_FIGURES } from '../../../src/demonstration/yongzhou-2020-figures.ts'
import { ledgerXlsxBytes } from '../../../src/documents/writing/xlsx/render-ledger-xlsx.ts'
import { roadOf, worksOf } from '../../made-up/names.ts'

/** What a row of the list says; characters outside the first plane, letters with marks and signs among them. */
export type ListedRow = { readonly number: string; readonly text: string }

const HEADINGS = [
  '序号',
  '受理编号',
  '交办问题基本情况',
  '行政区域',
  '问题类型',
  '交办时间',
] as const
const KINDS = [
  ['air', '大气污染'],
  ['water', '水污染'],
  ['noise', '噪声污染'],
  ['ecology', '生态破坏'],
] as const
/** Signs that a careless reader damages. */
const SIGNS = ['㙟', '𠮷', 'PM₂.₅', '“”', '①', '——', '龘', '℃'] as const
const HANDED_OVER_ON = day('2020-10-26')

/** The n-th row of the list. */
export function listedRow(n: number): ListedRow {
  const [kind] = cycled(KINDS, n)
  const { text } = inventPetition(kind, unitOf(n), n)
  return {
    number: `D1YZ2020${String(n + 1).padStart(7, '0')}`,
    text: `${text}涉及${roadOf(n)}旁的${worksOf(n)}${cycled(SIGNS, n)}。`,
  }
}

/** A hand-over list of so many rows as a workbook. */
export function handOverList(rows: number): Promise<Uint8Array> {
  return ledgerXlsxBytes([
    {
      name: '交办清单',
      columns: HEADINGS.map((heading) => ({ heading, width: 16, kind: 'text' as const })),
      rows: Array.from({ length: rows }, (_, n) => cellsOf(n)),
    },
  ])
}

function cellsOf(n: number): readonly string[] {
  const { number, text } = listedRow(n)
  const [, category] = cycled(KINDS, n)
  return [String(n + 1), number, text, unitOf(n), category, HANDED_OVER_ON]
}

function unitOf(n: number): string {
  return cycled(UNIT_FIGURES, n * 7).name
}
