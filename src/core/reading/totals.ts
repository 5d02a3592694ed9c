import { READING_WORDING } from '../wording/reading-problems.ts'
import type { CaseRow, ReadProblem, RowPlace } from './list.ts'
import { halfWidth } from './plain-text.ts'

type Count = { readonly what: string; readonly stated: number; readonly counted: number }

const COUNTERS: readonly (readonly [string, RegExp, (row: CaseRow) => boolean])[] = [
  ['来电', /来电(?:举报)?[::]?(\d+)(?:件|个)/, (row) => /电/.test(row.channel ?? '')],
  ['来信', /来信(?:举报)?[::]?(\d+)(?:件|个)/, (row) => /信(?!访)/.test(row.channel ?? '')],
  [
    '重点件',
    /(?<!非|一般)(?:重点|重要)(?:关注)?(?:件|案件|信访件)?[::]?(\d+)(?:件|个)/,
    (row) => row.isKey,
  ],
  ['已办结', /(?<!阶段性?)(?:已)办结[::]?(\d+)(?:件|个)/, (row) => row.status === '已办结'],
  ['阶段性办结', /阶段性?办结[::]?(\d+)(?:件|个)/, (row) => row.status === '阶段性办结'],
  ['未办结', /未办结[::]?(\d+)(?:件|个)/, (row) => row.status === '未办结'],
]

/** Where a total row states other numbers than its list holds: one problem per figure. */
export function totalProblems(
  total: string,
  rows: readonly CaseRow[],
  at: RowPlace,
): readonly ReadProblem[] {
  const text = halfWidth(total).replace(/\s+/gu, '')
  return countsIn(text, rows)
    .filter(({ stated, counted }) => stated !== counted)
    .map(({ what, stated, counted }) => ({
      ...at,
      column: null,
      code: 'total-differs',
      level: 'warning',
      ...READING_WORDING.totalDiffers(what, stated, counted),
    }))
}

function countsIn(text: string, rows: readonly CaseRow[]): readonly Count[] {
  const overall = /(?:共计?|合计|总计|计)[::]?(\d+)(?:件|个|项|条)?/.exec(text)
  const counts: Count[] = overall
    ? [{ what: '共', stated: Number(overall[1]), counted: rows.length }]
    : []
  for (const [what, pattern, belongs] of COUNTERS) {
    const found = pattern.exec(text)
    if (found) counts.push({ what, stated: Number(found[1]), counted: rows.filter(belongs).length })
  }
  return counts
}
