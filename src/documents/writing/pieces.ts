import type {
  Block,
  Heading,
  Letter,
  Masthead,
  Paper,
  Paragraph,
  Picture,
  Run,
  Table,
  UnitItem,
} from '../../core/bulletin/blocks.ts'
import { type Fit, fitEnds, fitNameLine } from '../../core/bulletin/fit-line.ts'
import { type Face, SIZES } from '../../core/bulletin/official-page.ts'
import { balancedTitle } from './balanced-title.ts'
import { type Role, STYLES } from './styles.ts'

/** A run of text that may stand in another face than its line (a unit's name in front of its item). */
export type PieceRun = Run & { readonly face?: Face }

/** One line or paragraph: its role, its text, and what stands at the right end of the same line. */
export type TextPiece = {
  readonly kind: 'text'
  readonly role: Role
  readonly runs: readonly PieceRun[]
  readonly ends?: string
  readonly fit?: Fit
}

/** A paper taken apart into what stands one below the other, the same for Word, PDF and HTML. */
export type Piece =
  | TextPiece
  | { readonly kind: 'contents'; readonly lines: readonly TextPiece[] }
  | { readonly kind: 'red-rule' }
  | { readonly kind: 'picture'; readonly picture: Picture }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'page-break' }
  | { readonly kind: 'rule' }

/** All pieces of a paper from its head to its last block; the imprint is drawn by itself. */
export function piecesOf(paper: Paper): readonly Piece[] {
  return [
    ...(paper.masthead ? mastheadPieces(paper.masthead) : []),
    ...paper.body.flatMap(blockPieces),
  ]
}

/** One piece of plain text. */
export function textPiece(role: Role, text: string): TextPiece {
  return { kind: 'text', role, runs: [{ text }] }
}

function mastheadPieces(masthead: Masthead): readonly Piece[] {
  return [
    ...masthead.marks.map((mark) => textPiece('mark', mark)),
    ...masthead.nameLines.map(
      (line): TextPiece => ({ ...textPiece('name', line), fit: fitNameLine(line) }),
    ),
    ...(masthead.issueLine === '' ? [] : [textPiece('issue', masthead.issueLine)]),
    ...officeLine(masthead),
  ]
}

function officeLine({ office, date }: Masthead): readonly Piece[] {
  const fit = fitEnds(office, date, SIZES.three, SIZES.four)
  if (fit) return [{ ...textPiece('office', office), ends: date, fit }, { kind: 'red-rule' }]
  return [textPiece('office-alone', office), textPiece('date-alone', date), { kind: 'red-rule' }]
}

function blockPieces(block: Block): readonly Piece[] {
  switch (block.kind) {
    case 'contents':
      return [
        {
          kind: 'contents',
          lines: [textPiece('contents-label', block.label), ...block.entries.map(entryPiece)],
        },
      ]
    case 'heading':
      return headingPieces(block)
    case 'paragraph':
      return [{ kind: 'text', role: paragraphRole(block), runs: block.runs }]
    case 'unit-item':
      return unitPieces(block)
    case 'letter':
      return letterPieces(block)
    case 'picture':
      return picturePieces(block)
    case 'table':
      return tablePieces(block)
    case 'page-break':
    case 'rule':
      return [{ kind: block.kind }]
  }
}

function entryPiece(entry: string): TextPiece {
  return textPiece('contents-entry', `★ ${entry}`)
}

function headingPieces(heading: Heading): readonly Piece[] {
  const role: Role =
    heading.level === 'article' || heading.level === 'bracket'
      ? heading.level
      : `heading-${heading.level}`
  const text =
    role === 'article' ? balancedTitle(heading.text, STYLES.article.sizePt) : heading.text
  if (!heading.kicker) return [textPiece(role, text)]
  const under = role === 'article' ? 'article-under-kicker' : role
  return [textPiece('kicker', heading.kicker), textPiece(under, text)]
}

function paragraphRole(paragraph: Paragraph): Role {
  if (paragraph.align === 'center') return 'centre'
  if (paragraph.align === 'right') return 'right'
  return paragraph.flush ? 'flush' : 'body'
}

function unitPieces(item: UnitItem): readonly Piece[] {
  const name = `${item.mark === 'triangle' ? '▲' : ''}${item.units}`
  const [first, ...rest] = item.paragraphs
  const further = rest.map((runs): TextPiece => ({ kind: 'text', role: 'body', runs }))
  if (item.layout === 'own-line' || !first) {
    const own: readonly TextPiece[] = first ? [{ kind: 'text', role: 'body', runs: first }] : []
    return [textPiece('unit', name), ...own, ...further]
  }
  const label: PieceRun = { text: item.units === '' ? name : `${name}：`, face: 'heiti' }
  return [{ kind: 'text', role: 'body', runs: [label, ...first] }, ...further]
}

function letterPieces(letter: Letter): readonly Piece[] {
  return [
    textPiece('letter-title', letter.title),
    ...(letter.salutation === '' ? [] : [textPiece('flush', letter.salutation)]),
    ...letter.paragraphs.map((text) => textPiece('body', text)),
    ...letter.signature.map((text, index) =>
      textPiece(index === letter.signature.length - 1 ? 'signature-last' : 'signature', text),
    ),
  ]
}

function picturePieces(picture: Picture): readonly Piece[] {
  const caption = picture.caption === '' ? [] : [textPiece('caption', picture.caption)]
  return [{ kind: 'picture', picture }, ...caption]
}

function tablePieces(table: Table): readonly Piece[] {
  const caption = table.caption ? [textPiece('table-caption', table.caption)] : []
  return [...caption, { kind: 'table', table }]
}
