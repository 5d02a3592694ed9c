import { type Day, dayOf } from '../../calendar/day.ts'
import type { Flow } from '../text/flow.ts'

/** A day as a paper says it. */
export type DaySaid = {
  /** Null where no calendar has such a day. */
  readonly day: Day | null
  readonly from: number
  readonly to: number
  /** The year stands beside it; else it is the paper's. */
  readonly isDated: boolean
}

const DAY =
  /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号](?!内)|(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/gu
const LEAP_YEAR = 2024

/** Every day named in a text; a day without a year is of the year told before it, else of the paper's. */
export function daysSaid({ text }: Flow): readonly DaySaid[] {
  const paper = yearOf(text)
  let last: number | null = null
  return [...text.matchAll(DAY)].map((match) => {
    const [whole, year, month, date, dashed, dashedMonth, dashedDate] = match
    const own = year ?? dashed
    const said = own === undefined ? (last ?? paper) : Number(own)
    if (own !== undefined) last = Number(own)
    const day = dayOf(said ?? LEAP_YEAR, Number(month ?? dashedMonth), Number(date ?? dashedDate))
    const [from, to] = [match.index, match.index + whole.length]
    return { day, from, to, isDated: said !== null }
  })
}

/** The year that the paper names most, of those it names with a day. */
function yearOf(text: string): number | null {
  const years = [...text.matchAll(/(20\d{2})(?:年\d{1,2}月|[-./]\d{1,2}[-./])/gu)].map((m) => m[1])
  const counts = new Map<string, number>()
  for (const year of years) counts.set(year ?? '', (counts.get(year ?? '') ?? 0) + 1)
  const most = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
  return most === undefined ? null : Number(most)
}

const MASTHEAD = 12
const SHORT = 40
/** Words of a sentence, or of another day than that of issue. */
const NO_ISSUE = /[,，。;；]|截[至止]|公示|期限|时限|[上下]午|凌晨|晚上|当[日天]/u

/** The day a paper was issued: alone in a short line at its head or end, or after 发布时间 and the like. */
export function issueDay({ text }: Flow, days: readonly DaySaid[]): DaySaid | null {
  const lines = text.split('\n')
  let start = 0
  const found = lines.flatMap((line, index) => {
    const from = start
    start += line.length + 1
    const isEdge = index < MASTHEAD || index >= lines.length - 3
    const own = days.filter((one) => one.from >= from && one.to <= from + line.length)
    const [only] = own
    if (only === undefined || own.length > 1 || !isEdge || line.length > SHORT) return []
    const rest = line.slice(0, only.from - from) + line.slice(only.to - from)
    return NO_ISSUE.test(rest.replace(/,/u, '')) ? [] : [only]
  })
  return found.find(({ isDated }) => isDated) ?? null
}
