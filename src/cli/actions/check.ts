import type { Check, CheckOutcome } from '../../core/figures/check.ts'
import {
  aboutFile,
  CHECK_KIND_WORDING,
  CHECK_OUTCOME_WORDING,
  changeWords,
  checkedHeadline,
  MARK_SIGNS,
  placeWords,
} from '../../core/figures/check-wording.ts'
import { type CheckedFile, isUnread } from '../../core/figures/marks/checked-file.ts'
import { reasonWords } from '../../core/figures/reasons/reason.ts'
import { PAPER_NOTICE_WORDING, PAPER_PROBLEM_WORDING } from '../../core/reading/paper-problem.ts'
import type { Language } from '../../core/wording/words.ts'

const COLOURS: Readonly<Record<CheckOutcome, number>> = { right: 32, wrong: 31, unknown: 90 }

/** What was found, for a program: each paper with its checks, or the sentence that says why it cannot be read. */
export function checkedJson(files: readonly CheckedFile[]) {
  return {
    papers: files.map((file) =>
      isUnread(file)
        ? { file: file.file, checks: [], problem: file.message, code: file.problem }
        : {
            file: file.file,
            checks: file.checks,
            notices: file.notices.map((notice) => PAPER_NOTICE_WORDING[notice].zh),
          },
    ),
  }
}

/** What was found, for a person: what is wrong first, each with its place and sentence. */
export function checkedText(files: readonly CheckedFile[], language: Language = 'zh'): string {
  return files.map((file) => fileText(file, language)).join('\n\n')
}

function fileText(file: CheckedFile, language: Language): string {
  if (isUnread(file))
    return aboutFile(file.file, PAPER_PROBLEM_WORDING[file.problem][language], language)
  const { checks, notices } = file
  const order: readonly CheckOutcome[] = ['wrong', 'unknown', 'right']
  const sorted = order.flatMap((outcome) => checks.filter((check) => check.outcome === outcome))
  return [
    checkedHeadline(file.file, checks, language),
    ...notices.map((notice) => `  ${PAPER_NOTICE_WORDING[notice][language]}`),
    ...sorted.map((check) => checkText(check, language)),
  ].join('\n')
}

function checkText(check: Check, language: Language): string {
  const kind = CHECK_KIND_WORDING[check.kind][language]
  const said = `${kind}${language === 'zh' ? ' ' : ', '}${placeWords(check.place, language)}${language === 'zh' ? ' ' : ': '}${reasonWords(check.why, language)}`
  const head = `${inColour(check.outcome, language)} ${said}`
  if (check.outcome === 'right') return `  ${head}`
  const change = changeWords(check, language)
  return [
    `  ${head}`,
    `      ${check.text.trim()}`,
    ...(change === '' ? [] : [`      ${change}`]),
  ].join('\n')
}

function inColour(outcome: CheckOutcome, language: Language): string {
  const word = `${MARK_SIGNS[outcome]} ${CHECK_OUTCOME_WORDING[outcome][language]}`
  const isPlain = process.stdout.isTTY !== true || process.env['NO_COLOR'] !== undefined
  return isPlain ? word : `\u001b[${COLOURS[outcome]}m${word}\u001b[0m`
}
