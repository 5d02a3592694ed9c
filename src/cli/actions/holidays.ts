import type { Command } from 'commander'
import { holidayNotice } from '../../contract/holidays/holiday-notice.ts'
import { type NoticeProblem, noticeProblems } from '../../core/calendar/check-notice.ts'
import type { HolidayNotice } from '../../core/calendar/holiday-notice.ts'
import { columnWords as column } from '../../core/wording/columns.ts'
import { noticeProblemSentence } from '../../core/wording/notice-problems.ts'
import { listHolidayYears } from '../../office/holidays/list-notices.ts'
import { saveHolidayNotice } from '../../office/holidays/save-notice.ts'
import { agreedValue } from '../agreed-value.ts'
import { cannot, contentsWrong } from '../command-trouble.ts'
import { atDesk } from '../desk.ts'
import { spokenLanguage } from '../language.ts'
import { readJsonFile, shaped } from '../read-json-file.ts'
import { textTable } from '../text-table.ts'

/** Every year with its notice; a year without one is listed with nothing beside it. */
export function listTheHolidays(command: Command): Promise<void> {
  return atDesk(command, async ({ context, actor, terminal }) => {
    const years = await agreedValue(listHolidayYears(context, actor))
    terminal.result(years, () =>
      textTable(years, [
        { heading: column('year'), of: ({ year }) => year, align: 'right' },
        { heading: column('source'), of: ({ notice }) => notice?.source ?? '—', atMost: 48 },
        { heading: column('festivals'), of: ({ notice }) => festivalsOf(notice), atMost: 100 },
      ]),
    )
  })
}

function festivalsOf(notice: HolidayNotice | null): string {
  return (notice?.festivals ?? []).map(({ name, from, to }) => `${name} ${from}～${to}`).join('、')
}

/** The notice of a year by which working days are counted now. */
export function showTheHolidays(command: Command, year: string): Promise<void> {
  return atDesk(command, async ({ context, actor, terminal }) => {
    const years = await agreedValue(listHolidayYears(context, actor))
    const notice = years.find((one) => String(one.year) === year)?.notice
    if (!notice) throw cannot('holiday-missing', { year })
    terminal.result(notice, () => JSON.stringify(notice, null, 2))
  })
}

function asShapeProblem(problem: NoticeProblem) {
  const { path, code } = problem
  return { path, code, message: `${path}: ${noticeProblemSentence(problem, spokenLanguage())}` }
}

/** Enters a year's notice, the first or one that changes it. */
export async function enterTheHolidays(command: Command, file: string): Promise<void> {
  const { reason = '' } = command.opts<{ reason?: string }>()
  const said = { notice: shaped(holidayNotice, await readJsonFile(file)), reason }
  const problems = noticeProblems(said.notice)
  if (problems.length > 0) throw contentsWrong(problems.map(asShapeProblem))
  return atDesk(command, async ({ context, actor, terminal }) => {
    const entered = await agreedValue(saveHolidayNotice(context, actor, said))
    terminal.result(entered, ({ notice, version }) => `${notice.year} ${version}`)
  })
}
