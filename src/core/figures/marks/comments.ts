import type { Language } from '../../wording/words.ts'
import type { Check, CheckedFigure } from '../check.ts'
import {
  aboutFile,
  CHECK_KIND_WORDING,
  CHECK_OUTCOME_WORDING,
  changeWords,
  FIGURE_ROLE_WORDING,
  placeWords,
} from '../check-wording.ts'
import { reasonWords } from '../reasons/reason.ts'
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
export function commentsOn(
  checks: readonly Check[],
  language: Language = 'zh',
): readonly PaperComment[] {
  const comments = new Map<string, PaperComment>()
  for (const check of checks.filter(({ outcome }) => outcome === 'wrong')) {
    const { from, to } = anchorOf(check)
    const key = placeKey(from)
    const before = comments.get(key)
    const own = commentText(check, language)
    const text = before === undefined ? own : `${before.text}\n${own}`
    comments.set(key, { from, to: before?.to ?? to, text })
  }
  return [...comments.values()]
}

type Anchor = Pick<CheckedFigure, 'from' | 'to'>

/** The figure whose change mends most, else the total, else where the check stands. */
function anchorOf({ figures, change, place, end }: Check): Anchor {
  const own = figures.filter(({ file }) => file === undefined)
  const changed =
    change?.place === undefined || change.file !== undefined ? null : placeKey(change.place)
  return (
    own.find(({ from }) => placeKey(from) === changed) ??
    own.find(({ role }) => role === 'total') ??
    own[0] ?? { from: place, to: end ?? place }
  )
}

const MOST_FIGURES = 30

function commentText(check: Check, language: Language): string {
  const { outcome, kind, why, figures } = check
  const told = figures.slice(0, MOST_FIGURES).map((figure) => figureText(figure, language))
  const head = `${CHECK_OUTCOME_WORDING[outcome][language]} ${CHECK_KIND_WORDING[kind][language]}`
  const list = language === 'zh' ? `${told.join('；')}。` : `${told.join('; ')}.`
  return [
    aboutFile(head, reasonWords(why, language), language),
    ...(told.length > 0 ? [list] : []),
    changeWords(check, language),
  ]
    .filter((line) => line !== '')
    .join('\n')
}

function figureText({ role, value, times, from, file }: CheckedFigure, language: Language): string {
  const count = times === undefined ? `${value}` : `${value}×${times}`
  const name = FIGURE_ROLE_WORDING[role][language]
  const place = placeWords(from, language)
  return language === 'zh'
    ? `${name}${count}（${file ?? ''}${place}）`
    : `${name} ${count} (${file === undefined ? '' : `${file}, `}${place})`
}
