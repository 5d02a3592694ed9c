import type { Day } from '../../calendar/day.ts'
import { printDay } from '../../calendar/day-wording.ts'
import type { BulletinSettings } from '../../round/bulletin-settings.ts'
import type { Imprint, Masthead } from '../blocks.ts'
import type { IssueHead } from '../issue/issue.ts'

/** 第 15 期, or 2024年第2期 总第2期; a correction says so. */
export function issueLine(
  { numbering }: Pick<BulletinSettings, 'numbering'>,
  issue: Pick<IssueHead, 'year' | 'numberOfYear' | 'runningNumber' | 'corrects'>,
): string {
  const number =
    numbering === 'issue'
      ? `第 ${issue.runningNumber} 期`
      : `${issue.year}年第${issue.numberOfYear}期 总第${issue.runningNumber}期`
  return issue.corrects ? `${number}（更正）` : number
}

/** The head of an issue: its name in the lines of the settings, issue line, office, and the day printed, which is a correction's own. */
export function composeMasthead(settings: BulletinSettings, issue: IssueHead): Masthead {
  return {
    nameLines: settings.nameLines,
    issueLine: issueLine(settings, issue),
    office: settings.issuedBy,
    date: printDay(dayPrinted(issue)),
    marks: [],
  }
}

/** The tail of an issue (报、送, contact, permit, 印发); null where the round's settings print none of it. */
export function composeImprint(settings: BulletinSettings, issue: IssueHead): Imprint | null {
  const { reportTo, copyTo, separator, contact, permit, printsImprintLine, issuedBy } = settings
  const isBare = [reportTo, copyTo, contact].every((lines) => lines.length === 0)
  if (isBare && permit === null && !printsImprintLine) return null
  const printed = { office: issuedBy, date: printDay(dayPrinted(issue)) }
  return {
    ...{ reportTo, copyTo, separator, contact, permit },
    printed: printsImprintLine ? printed : null,
  }
}

/** A correction bears its own day; its figures are those of the issue that it corrects. */
function dayPrinted({ issuedOn, corrects }: IssueHead): Day {
  return corrects?.on ?? issuedOn
}
