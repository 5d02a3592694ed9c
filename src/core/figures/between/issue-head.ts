import { type Day, dayOf } from '../../calendar/day.ts'
import { likeness } from '../labels/likeness.ts'
import type { ReadText } from '../text/statement.ts'

/** A printed number of an issue, by where it stands in the flow. */
export type IssueNumber = { readonly number: number; readonly from: number; readonly to: number }

/** The head of a bulletin: its name, the number of the issue, the running number, the day. */
export type IssueHead = {
  readonly name: string
  readonly year: number | null
  readonly issue: IssueNumber
  readonly running: IssueNumber | null
  readonly day: Day | null
}

/** The head stands at the top, before anything is told. */
const HEAD = 400
const SAME_NAME = 0.9

/** 永州市…工作简报 2024年第2期 总第2期 3月14日; null where no issue number stands at the top. */
export function issueHead({ flow }: ReadText): IssueHead | null {
  const top = flow.text.slice(0, HEAD)
  const issue = numberOf(/(?<!总)第(\d{1,4})期/du.exec(top))
  if (issue === null) return null
  const before = top.slice(0, issue.from)
  const day = dayIn(top.slice(issue.to))
  return {
    name: before.replace(/[\s\d(]|年|第$|-/gu, ''),
    year: yearIn(before) ?? (day === null ? null : Number(day.slice(0, 4))),
    issue,
    running: numberOf(/总第(\d{1,5})期/du.exec(top)),
    day,
  }
}

/** Two issues of one bulletin bear the same name. */
export function isSameBulletin(a: IssueHead, b: IssueHead): boolean {
  return a.name.length > 2 && likeness(a.name, b.name) >= SAME_NAME
}

function numberOf(match: RegExpExecArray | null): IssueNumber | null {
  const [from, to] = match?.indices?.[1] ?? [0, 0]
  return match === null ? null : { number: Number(match[1]), from, to }
}

function yearIn(before: string): number | null {
  const year = /(\d{4})年第$/u.exec(before)?.[1]
  return year === undefined ? null : Number(year)
}

function dayIn(text: string): Day | null {
  const found = /(\d{4})年(\d{1,2})月(\d{1,2})日/u.exec(text)
  return found === null ? null : dayOf(Number(found[1]), Number(found[2]), Number(found[3]))
}
