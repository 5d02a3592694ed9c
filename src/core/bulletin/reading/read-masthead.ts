import { type Day, dayOf } from '../../calendar/day.ts'
import type { ReadMasthead } from './bulletin-reading.ts'
import type { PaperLine } from './paper-lines.ts'

const ISSUE =
  /^[（(]?(?:(\d{4})年)?第(\d{1,4})期[）)]?(?:[（(]?总第?(\d{1,5})期[）)]?)?(?:（更正）)?$/u
const RUNNING = /^[（(]?(总第?\d{1,5}期)[）)]?$/u
const DATE = /(\d{4})年(\d{1,2})月(\d{1,2})日/u
const MARK = /^(?:内部|秘密|机密|绝密|特急|加急|急件|编号|份号|注意保存)|★\d/u
/** A name, an issue number, an office and a date are had within so many lines. */
const HEAD_LINES = 16
const LINES_TO_DATE = 4

export type ReadHead = { readonly masthead: ReadMasthead; readonly bodyFrom: number }

/** The red head: the lines up to the date; nothing is taken where no issue number stands near the top. */
export function readMasthead(lines: readonly PaperLine[]): ReadHead {
  const at = lines.slice(0, HEAD_LINES).findIndex(({ text }) => ISSUE.test(text))
  const [, year, number, running] = ISSUE.exec(lines[at]?.text ?? '') ?? []
  const next = RUNNING.exec(lines[at + 1]?.text ?? '')?.[1]
  const after = at + 1 + (next === undefined ? 0 : 1)
  const above = lines.slice(0, Math.max(0, at)).map(({ text }) => text)
  const dated = datedLine(lines, at === -1 ? 0 : after)
  const found = at === -1 && dated === null ? null : dated
  const dateText = DATE.exec(found?.text ?? '')?.[0] ?? null
  const office = found === null ? '' : found.text.replace(DATE, '').replace(/[印发\s]+$/u, '')
  return {
    masthead: {
      marks: above.filter((text) => MARK.test(text)),
      nameLines: above.filter((text) => !MARK.test(text)),
      issueNo:
        number === undefined ? null : `${year === undefined ? '' : `${year}年`}第${number}期`,
      runningNo: next ?? (running === undefined ? null : `总第${running}期`),
      office: office === '' ? null : office,
      date: dateText === null ? null : dayIn(dateText),
      dateText,
      permitNo: null,
    },
    bodyFrom: at === -1 ? 0 : Math.max(after, found?.end ?? 0),
  }
}

/** The lines from the issue number to the date, as one: the office and the day. */
function datedLine(
  lines: readonly PaperLine[],
  from: number,
): { readonly text: string; readonly end: number } | null {
  const near = lines.slice(from, from + LINES_TO_DATE)
  const at = near.findIndex(({ text }) => DATE.test(text))
  if (at === -1) return null
  const text = near.slice(0, at + 1).map((line) => line.text)
  return text.some((line) => /^【|。/u.test(line))
    ? null
    : { text: text.join(''), end: from + at + 1 }
}

/** The day of a printed date, or null where the calendar has none. */
export function dayIn(text: string): Day | null {
  const [, year, month, date] = DATE.exec(text) ?? []
  return dayOf(Number(year), Number(month), Number(date))
}

/** The year and the numbers of an issue, for order and search; null where they are not printed. */
export function issueNumbers({ issueNo, runningNo, date }: ReadMasthead): {
  readonly year: number | null
  readonly number: number | null
  readonly running: number | null
} {
  const [, year, number] = ISSUE.exec(issueNo ?? '') ?? []
  const running = /\d+/u.exec(runningNo ?? '')?.[0]
  const ofDate = date === null ? null : Number(date.slice(0, 4))
  return {
    year: year === undefined ? ofDate : Number(year),
    number: number === undefined ? null : Number(number),
    running: running === undefined ? null : Number(running),
  }
}
