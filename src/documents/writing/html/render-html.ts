import type { Cell, Imprint, Paper, Picture, Run, Table } from '../../../core/bulletin/blocks.ts'
import { type ImprintLine, imprintParts } from '../../../core/bulletin/imprint-lines.ts'
import { placeCells } from '../../../core/bulletin/table-grid.ts'
import { pictureSize } from '../picture-size.ts'
import { type PictureSource, pictureBytes } from '../picture-source.ts'
import { type Piece, piecesOf, type TextPiece } from '../pieces.ts'
import type { Role } from '../styles.ts'
import { escapeXml } from '../xml.ts'
import { pageCss } from './page-css.ts'

const TAGS: Readonly<Partial<Record<Role, string>>> = {
  name: 'h1',
  article: 'h2',
  'article-under-kicker': 'h2',
  'letter-title': 'h3',
  bracket: 'h2',
  'heading-1': 'h3',
  'heading-2': 'h4',
  'heading-3': 'h5',
  'sheet-title': 'h1',
}

/**
 * A paper as one HTML file that asks for nothing else: style and pictures are inside, all text is
 * escaped, and each computed figure is a `data` element that names its reference. Throws when a
 * picture's bytes are missing.
 */
export function renderHtml(paper: Paper, pictures: PictureSource): string {
  const body = piecesOf(paper).map((piece) => pieceHtml(piece, pictures))
  const imprint = paper.imprint ? imprintHtml(paper.imprint) : ''
  return htmlPage(
    { title: paper.title, orientation: paper.orientation },
    [...body, imprint].join('\n'),
  )
}

/** The file around a body. */
export function htmlPage(page: Pick<Paper, 'title' | 'orientation'>, body: string): string {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:`
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(page.title)}</title>
<style>
${pageCss(page.orientation)}
</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`
}

/** A text piece as an element with its role as class. */
export function textHtml(piece: TextPiece): string {
  const tag = TAGS[piece.role] ?? 'p'
  const text = piece.runs.map(runHtml).join('')
  if (piece.ends !== undefined) {
    return `<p class="${piece.role}"${fitStyle(piece)}><span>${text}</span><span>${escapeXml(piece.ends)}</span></p>`
  }
  if (piece.role === 'name') return `<h1 class="name"${fitStyle(piece)}><span>${text}</span></h1>`
  return `<${tag} class="${piece.role}">${text}</${tag}>`
}

/** A table with its heading rows in `thead`. */
export function tableHtml(table: Pick<Table, 'widths' | 'header' | 'rows'>): string {
  const total = table.widths.reduce((sum, width) => sum + width, 0) || 1
  const columns = table.widths.map(
    (width) => `<col style="width:${Math.round((width / total) * 10000) / 100}%">`,
  )
  const head = rowsHtml(table.header, table.widths.length, 'th')
  const rows = rowsHtml(table.rows, table.widths.length, 'td')
  return `<table class="cell"><colgroup>${columns.join('')}</colgroup>\n<thead>${head}</thead>\n<tbody>${rows}</tbody></table>`
}

function pieceHtml(piece: Piece, pictures: PictureSource): string {
  switch (piece.kind) {
    case 'text':
      return textHtml(piece)
    case 'contents':
      return `<section class="contents">${piece.lines.map(textHtml).join('\n')}</section>`
    case 'red-rule':
    case 'rule':
    case 'page-break':
      return `<hr class="${piece.kind}">`
    case 'table':
      return tableHtml(piece.table)
    case 'picture':
      return pictureHtml(piece.picture, pictures)
  }
}

function runHtml(run: Run & { readonly face?: string }): string {
  const text = escapeXml(run.text)
  const face = run.face ? `<span class="face-${run.face}">${text}</span>` : text
  const strong = run.strong ? `<strong>${face}</strong>` : face
  return run.figure === undefined ? strong : figureHtml(run.text, run.figure, strong)
}

function figureHtml(text: string, figure: string, shown: string): string {
  const number = /-?\d+(?:\.\d+)?/.exec(text.replaceAll(',', ''))?.[0] ?? text
  return `<data class="figure" data-figure="${escapeXml(figure)}" value="${escapeXml(number)}">${shown}</data>`
}

function fitStyle({ fit }: TextPiece): string {
  if (!fit) return ''
  const size = Math.round(((fit.sizePt * fit.scale) / 100) * 10) / 10
  return ` style="font-size:${size}pt"`
}

function pictureHtml(picture: Picture, pictures: PictureSource): string {
  const bytes = Buffer.from(pictureBytes(pictures, picture.sha256)).toString('base64')
  const { width, height } = pictureSize(picture)
  const type = picture.mediaType === 'image/png' ? 'image/png' : 'image/jpeg'
  return `<figure class="picture"><img src="data:${type};base64,${bytes}" alt="${escapeXml(picture.caption)}" style="width:${Math.round(width)}pt;aspect-ratio:${Math.round(width)}/${Math.round(height)}"></figure>`
}

function rowsHtml(rows: readonly (readonly Cell[])[], width: number, tag: 'th' | 'td'): string {
  const placed = placeCells(rows, width)
  const cellHtml = (cell: Cell, columns: number, spanned: number) => {
    const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${spanned > 1 ? ` rowspan="${spanned}"` : ''}`
    const align = cell.align ?? (tag === 'th' ? 'center' : 'left')
    const text = cell.paragraphs
      .map((paragraph) => escapeXml(paragraph).replaceAll('\n', '<br>'))
      .join('<br>')
    const shown =
      cell.figure === undefined ? text : figureHtml(cell.paragraphs.join(' '), cell.figure, text)
    return `<${tag}${spans} style="text-align:${align}">${shown}</${tag}>`
  }
  return placed
    .map(
      (cells) =>
        `<tr>${cells.map(({ cell, columns, rows: spanned }) => cellHtml(cell, columns, spanned)).join('')}</tr>`,
    )
    .join('\n')
}

function imprintHtml(imprint: Imprint): string {
  const parts = imprintParts(imprint).map(
    (lines) => `<div class="imprint-part">${lines.map(lineHtml).join('')}</div>`,
  )
  const permit = imprint.permit ? `<p class="imprint line">${escapeXml(imprint.permit)}</p>` : ''
  return `${parts.length > 0 ? `<footer>${parts.join('\n')}</footer>` : ''}${permit}`
}

function lineHtml(line: ImprintLine): string {
  if (line.kind === 'addressees')
    return `<p class="imprint addressees">${escapeXml(line.label + line.text)}</p>`
  if (line.kind === 'line') return `<p class="imprint line">${escapeXml(line.text)}</p>`
  return `<p class="imprint ends"><span>${escapeXml(line.left)}</span><span>${escapeXml(line.right)}</span></p>`
}
