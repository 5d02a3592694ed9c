import type { CheckOutcome } from '../../core/figures/check.ts'
import {
  checkedHeadline,
  MARK_OUTCOME_WORDING,
  MARK_SIGNS,
} from '../../core/figures/check-wording.ts'
import {
  type CheckedFile,
  type CheckedPaper,
  isUnread,
} from '../../core/figures/marks/checked-file.ts'
import type { MarkOutcome } from '../../core/figures/marks/marked-paper.ts'
import { placeKey } from '../../core/figures/repair/figure-key.ts'
import type { CheckPlace } from '../../core/figures/text/place.ts'
import { PAPER_NOTICE_WORDING, PAPER_PROBLEM_WORDING } from '../../core/reading/paper-problem.ts'
import { CHECKER_WORDS } from '../../core/wording/checker-words.ts'
import type { Language } from '../../core/wording/words.ts'
import { escapeXml } from '../writing/xml.ts'
import { checkHtml } from './check-html.ts'
import { markedHtml } from './marked-html.ts'
import { REPORT_CSS } from './report-css.ts'

const POLICY = `default-src 'none'; style-src 'unsafe-inline'`

/**
 * What the checker found as one page that asks for nothing else and runs no script: the checks of
 * each paper, what is wrong first, and the paper itself with its figures marked.
 */
export function reportHtml(files: readonly CheckedFile[], language: Language = 'zh'): string {
  const title = CHECKER_WORDS.title[language]
  const sections = files.map((file, index) => fileHtml(file, `p${index + 1}`, language))
  return `<!DOCTYPE html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${REPORT_CSS}
</style>
</head>
<body>
<main>
<h1>${title}</h1>
${legendHtml(language)}
${files.length > 1 ? contentsHtml(files, language) : ''}
${sections.join('\n')}
</main>
</body>
</html>
`
}

const MARKS: readonly MarkOutcome[] = ['right', 'wrong', 'unknown', 'unheld']

function legendHtml(language: Language): string {
  const marks = MARKS.map(
    (outcome) =>
      `<span><mark class="${outcome}">12${MARK_SIGNS[outcome] === '' ? '' : `<sup>${MARK_SIGNS[outcome]}</sup>`}</mark> ${MARK_OUTCOME_WORDING[outcome][language]}</span>`,
  )
  return `<p class="legend">${marks.join('')}</p>`
}

function contentsHtml(files: readonly CheckedFile[], language: Language): string {
  const lines = files.map(
    (file, index) => `<li><a href="#p${index + 1}">${escapeXml(headline(file, language))}</a></li>`,
  )
  return `<h3>${CHECKER_WORDS.contents[language]}</h3><ul class="papers">${lines.join('')}</ul>`
}

function headline(file: CheckedFile, language: Language): string {
  if (isUnread(file)) return `${file.file}: ${CHECKER_WORDS.unread[language]}`
  return checkedHeadline(file.file, file.checks, language)
}

function fileHtml(file: CheckedFile, id: string, language: Language): string {
  const heading = `<h2 id="${id}">${escapeXml(headline(file, language))}</h2>`
  return isUnread(file)
    ? `<section>${heading}<p class="unread">${escapeXml(PAPER_PROBLEM_WORDING[file.problem][language])}</p></section>`
    : `<section>${heading}${paperHtml(file, id, language)}</section>`
}

const ORDER: readonly CheckOutcome[] = ['wrong', 'unknown', 'right']

function paperHtml(
  { checks, parts, notices }: CheckedPaper,
  id: string,
  language: Language,
): string {
  const idOfCheck = (check: number) => `${id}c${check + 1}`
  // A whole cell begins at its first character.
  const idOf = (place: CheckPlace) => `${id}-${placeKey({ character: 1, ...place })}`
  const lists = ORDER.map((outcome) => {
    const told = checks.flatMap((check, index) =>
      check.outcome === outcome
        ? [checkHtml(check, { id: idOfCheck(index), number: index + 1, language, idOf })]
        : [],
    )
    return told.length === 0
      ? ''
      : `<h3>${CHECKER_WORDS[outcome][language]} (${told.length})</h3>\n${told.join('\n')}`
  })
  const said = notices.map(
    (notice) => `<p>${escapeXml(PAPER_NOTICE_WORDING[notice][language])}</p>`,
  )
  return `${said.join('')}${lists.join('\n')}
<h3>${CHECKER_WORDS.paper[language]}</h3>
<div class="paper">${markedHtml(parts, { idOfCheck, idOf, language })}</div>`
}
