import type { Check, CheckedFigure } from '../check.ts'
import {
  CHECK_KIND_WORDING,
  CHECK_OUTCOME_WORDING,
  changeWords,
  FIGURE_ROLE_WORDING,
  placeWords,
} from '../check-wording.ts'
import { placeKey } from '../repair/figure-key.ts'
import type { CheckPlace } from '../text/place.ts'

/** A remark to be put into the paper itself, on the characters from one place to another. */
export type PaperComment = {
  readonly from: CheckPlace
  readonly to: CheckPlace
  /** Lines parted by \n. */
  readonly text: string
}

/** What is wrong in a paper as remarks on the figure to be changed, one for each figure. */
export function commentsOn(checks: readonly Check[]): readonly PaperComment[] {
  const comments = new Map<string, PaperComment>()
  for (const check of checks.filter(({ outcome }) => outcome === 'wrong')) {
    const { from, to } = anchorOf(check)
    const key = placeKey(from)
    const before = comments.get(key)
    const text = before === undefined ? commentText(check) : `${before.text}\n${commentText(check)}`
    comments.set(key, { from, to: before?.to ?? to, text })
  }
  return [...comments.values()]
}

type Anchor = Pick<CheckedFigure, 'from' | 'to'>

/** The figure whose change mends most, else the total, else where the check stands. */
function anchorOf({ figures, change, place }: Check): Anchor {
  const own = figures.filter(({ file }) => file === undefined)
  const changed =
    change?.place === undefined || change.file !== undefined ? null : placeKey(change.place)
  return (
    own.find(({ from }) => placeKey(from) === changed) ??
    own.find(({ role }) => role === 'total') ??
    own[0] ?? { from: place, to: place }
  )
}

const MOST_FIGURES = 30

function commentText(check: Check): string {
  const { outcome, kind, reason, figures } = check
  const told = figures.slice(0, MOST_FIGURES).map(figureText)
  return [
    `${CHECK_OUTCOME_WORDING[outcome].zh} ${CHECK_KIND_WORDING[kind].zh}：${reason}`,
    ...(told.length > 0 ? [`${told.join('；')}。`] : []),
    changeWords(check),
  ]
    .filter((line) => line !== '')
    .join('\n')
}

function figureText({ role, value, times, from, file }: CheckedFigure): string {
  const count = times === undefined ? `${value}` : `${value}×${times}`
  return `${FIGURE_ROLE_WORDING[role].zh}${count}（${file ?? ''}${placeWords(from)}）`
}
