import { MARK_SIGNS } from '../../core/figures/check-wording.ts'
import type {
  Mark,
  MarkedCell,
  MarkedGrid,
  MarkedPart,
} from '../../core/figures/marks/marked-paper.ts'
import type { CheckPlace } from '../../core/figures/text/place.ts'
import { CHECKER_WORDS } from '../../core/wording/checker-words.ts'
import type { Language } from '../../core/wording/words.ts'
import { escapeXml } from '../writing/xml.ts'

/** How the marks of one paper in a report lead to its checks. */
export type MarkLinks = {
  /** The id of a check by its number in the list. */
  readonly idOfCheck: (check: number) => string
  /** The id of the mark that begins at a place. */
  readonly idOf: (place: CheckPlace) => string
  readonly language: Language
}

/** The paper's text and tables with every figure marked; each mark leads to the first check that says so. */
export function markedHtml(parts: readonly MarkedPart[], links: MarkLinks): string {
  return parts
    .map((part) =>
      'marks' in part
        ? `<p>${textHtml(part, (from) => links.idOf({ ...part, character: from + 1 }), links)}</p>`
        : gridHtml(part, links),
    )
    .join('\n')
}

type Marked = { readonly text: string; readonly marks: readonly Mark[] }

/** `idAt` is the id of a mark that begins at a character. */
function textHtml(
  { text, marks }: Marked,
  idAt: (from: number) => string,
  links: MarkLinks,
): string {
  let html = ''
  let at = 0
  for (const mark of marks) {
    html += escapeXml(text.slice(at, mark.from))
    html += markHtml(text.slice(mark.from, mark.to), mark, { id: idAt(mark.from), links })
    at = mark.to
  }
  return html + escapeXml(text.slice(at))
}

function markHtml(
  text: string,
  { outcome, checks }: Mark,
  { id, links }: { readonly id: string; readonly links: MarkLinks },
): string {
  const inner = escapeXml(text)
  const [first] = checks
  if (first === undefined) return `<mark class="${outcome}">${inner}</mark>`
  const sign = `<sup>${MARK_SIGNS[outcome]}${first + 1}</sup>`
  return `<mark id="${id}" class="${outcome}"><a href="#${links.idOfCheck(first)}">${inner}${sign}</a></mark>`
}

function gridHtml({ sheet, table, rows, omitted }: MarkedGrid, links: MarkLinks): string {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const name = sheet === null ? `#${table}` : escapeXml(sheet)
  const heads = Array.from({ length: width }, (_, column) => `<th>${column + 1}</th>`)
  const body = rows.map(
    ({ row, cells }) =>
      `<tr><th class="number">${row}</th>${cells
        .map((cell, index) =>
          cellHtml(
            cell,
            (from) => links.idOf({ sheet, table, row, column: index + 1, character: from + 1 }),
            links,
          ),
        )
        .join('')}</tr>`,
  )
  const left = omitted > 0 ? `<p>${CHECKER_WORDS.omitted[links.language]}${omitted}</p>` : ''
  return `<table><caption>${name}</caption><thead><tr><th></th>${heads.join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table>${left}`
}

function cellHtml(cell: MarkedCell, idAt: (from: number) => string, links: MarkLinks): string {
  return cell.covered === undefined
    ? `<td>${textHtml(cell, idAt, links)}</td>`
    : `<td class="merged">${CHECKER_WORDS.merged[links.language]}</td>`
}
