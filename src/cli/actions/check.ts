import type { Check, CheckOutcome } from '../../core/figures/check.ts'
import {
  CHECK_KIND_WORDING,
  CHECK_OUTCOME_WORDING,
  changeWords,
  checkedHeadline,
  placeWords,
} from '../../core/figures/check-wording.ts'
import type { CheckedFile } from '../commands/check.ts'

const COLOURS: Readonly<Record<CheckOutcome, number>> = { right: 32, wrong: 31, unknown: 90 }

/** What was found, for a person: what is wrong first, each with its place and sentence. */
export function checkedText(papers: readonly CheckedFile[]): string {
  return papers.map(paperText).join('\n\n')
}

function paperText({ file, checks, problem }: CheckedFile): string {
  if (problem !== undefined) return `${file}：${problem}`
  const order: readonly CheckOutcome[] = ['wrong', 'unknown', 'right']
  const sorted = order.flatMap((outcome) => checks.filter((check) => check.outcome === outcome))
  return [checkedHeadline(file, checks), ...sorted.map(checkText)].join('\n')
}

function checkText(check: Check): string {
  const kind = CHECK_KIND_WORDING[check.kind]
  const head = `${inColour(check.outcome)} ${kind} ${placeWords(check.place)} ${check.reason}`
  if (check.outcome === 'right') return `  ${head}`
  const change = changeWords(check)
  return [
    `  ${head}`,
    `      ${check.text.trim()}`,
    ...(change === '' ? [] : [`      ${change}`]),
  ].join('\n')
}

function inColour(outcome: CheckOutcome): string {
  const word = CHECK_OUTCOME_WORDING[outcome]
  const isPlain = process.stdout.isTTY !== true || process.env['NO_COLOR'] !== undefined
  return isPlain ? word : `\u001b[${COLOURS[outcome]}m${word}\u001b[0m`
}
