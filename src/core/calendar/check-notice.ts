import { type Day, dayParts, weekday } from './day.ts'
import type { Festival, HolidayNotice } from './holiday-notice.ts'

/** What is wrong with a year's notice, and where: `festivals[1].to`. */
export type NoticeProblem = { readonly path: string; readonly code: NoticeProblemCode }
export type NoticeProblemCode =
  | 'source-missing'
  | 'no-festival'
  | 'name-missing'
  | 'ends-before-it-begins'
  | 'of-another-year'
  | 'made-up-on-a-weekday'
  | 'made-up-while-off'

const SATURDAY = 6

/** Everything that cannot be in a notice of the State Council: days of another year, days worked in exchange that are no weekend. */
export function noticeProblems(notice: HolidayNotice): readonly NoticeProblem[] {
  const { year, source, festivals } = notice
  const problems: NoticeProblem[] = []
  if (source.trim() === '') problems.push({ path: 'source', code: 'source-missing' })
  if (festivals.length === 0) problems.push({ path: 'festivals', code: 'no-festival' })
  for (const [at, festival] of festivals.entries()) {
    for (const { path, code } of festivalProblems(festival, year, festivals)) {
      problems.push({ path: `festivals[${at}].${path}`, code })
    }
  }
  return problems
}

function festivalProblems(
  { name, from, to, madeUpOn }: Festival,
  year: number,
  all: readonly Festival[],
): readonly NoticeProblem[] {
  const problems: NoticeProblem[] = []
  const note = (path: string, code: NoticeProblemCode) => problems.push({ path, code })
  if (name.trim() === '') note('name', 'name-missing')
  if (to < from) note('to', 'ends-before-it-begins')
  if (!isOfYear(from, year)) note('from', 'of-another-year')
  if (!isOfYear(to, year)) note('to', 'of-another-year')
  for (const [at, day] of madeUpOn.entries()) {
    const path = `madeUpOn[${at}]`
    if (!isOfYear(day, year)) note(path, 'of-another-year')
    else if (weekday(day) < SATURDAY) note(path, 'made-up-on-a-weekday')
    else if (all.some((one) => one.from <= day && day <= one.to)) note(path, 'made-up-while-off')
  }
  return problems
}

/** A holiday may begin in the last days of the year before or end in the first of the year after. */
function isOfYear(day: Day, year: number): boolean {
  const { year: own, month } = dayParts(day)
  return own === year || (own === year - 1 && month === 12) || (own === year + 1 && month === 1)
}
