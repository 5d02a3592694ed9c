import type { Check, CheckedFigure } from '../../core/figures/check.ts'
import {
  CHECK_KIND_WORDING,
  CHECK_OUTCOME_WORDING,
  changeWords,
  expectationWords,
  FIGURE_ROLE_WORDING,
  MARK_SIGNS,
  placeWords,
} from '../../core/figures/check-wording.ts'
import { reasonWords } from '../../core/figures/reasons/reason.ts'
import type { CheckPlace } from '../../core/figures/text/place.ts'
import { CHECKER_WORDS } from '../../core/wording/checker-words.ts'
import type { Language } from '../../core/wording/words.ts'
import { escapeXml } from '../writing/xml.ts'

export type CheckOnPage = {
  readonly id: string
  /** As the marks in the paper count it, from 1. */
  readonly number: number
  readonly language: Language
  /** The id of the mark that begins at a place of the same paper. */
  readonly idOf: (place: CheckPlace) => string
}

/** One check: in a line what and why; opened, the sentence, the figures with their places, what was expected and the smallest change. */
export function checkHtml(check: Check, page: CheckOnPage): string {
  const { id, number, language } = page
  const { outcome, kind, place, why } = check
  const open = outcome === 'right' ? '' : ' open'
  const head = [
    `<span class="sign">${MARK_SIGNS[outcome]}${number}</span>`,
    CHECK_OUTCOME_WORDING[outcome][language],
    CHECK_KIND_WORDING[kind][language],
    placeWords(place, language),
    reasonWords(why, language),
  ]
  const summary = [head[0], ...head.slice(1).map((text) => escapeXml(text ?? ''))].join(' ')
  const change = changeWords(check, language)
  return `<details id="${id}" class="${outcome}"${open}><summary>${summary}</summary><div>
<blockquote>${escapeXml(check.text.trim())}</blockquote>
${figuresHtml(check, page)}
${change === '' ? '' : `<p class="change">${escapeXml(change)}</p>`}
</div></details>`
}

function figuresHtml(check: Check, { idOf, language }: CheckOnPage): string {
  if (check.figures.length === 0) return ''
  const told = check.figures.map((figure) => `<li>${figureHtml(figure, { idOf, language })}</li>`)
  const expected = expectationWords(check, language)
  return `<ul class="figures">${told.join('')}</ul>${expected === '' ? '' : `<p>${escapeXml(expected)}</p>`}`
}

type Way = Pick<CheckOnPage, 'idOf' | 'language'>

function figureHtml(
  { role, value, times, from, file }: CheckedFigure,
  { idOf, language }: Way,
): string {
  const count = times === undefined ? `${value}` : `${value}×${times}`
  const said = `${FIGURE_ROLE_WORDING[role][language]} <b>${count}</b>`
  const place = escapeXml(placeWords(from, language))
  if (file !== undefined)
    return `${said} ${CHECKER_WORDS.otherPaper[language]}${escapeXml(file)} ${place}`
  return `${said} <a href="#${idOf(from)}">${place}</a>`
}
