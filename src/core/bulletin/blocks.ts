import type { FigureReference } from '../statistics/figure-reference.ts'

/**
 * A paper as a tree: what the renderers for Word, PDF, HTML and text all read. A block says what a
 * part of the paper is, never how a format draws it; sizes and fonts follow from GB/T 9704-2012.
 */
export type Paper = {
  readonly title: string
  readonly masthead: Masthead | null
  readonly body: readonly Block[]
  readonly imprint: Imprint | null
  /** `none` for tables that are pasted elsewhere, `dash` for — 1 — as GB/T 9704 asks. */
  readonly pageNumbers: 'dash' | 'none'
  readonly orientation: 'portrait' | 'landscape'
}

/** The red head of a bulletin. */
export type Masthead = {
  /** The name in red, one line each, such as 永州市配合…督察 / 工作简报. */
  readonly nameLines: readonly string[]
  /** 第 15 期, or 2024年第2期 总第2期. */
  readonly issueLine: string
  readonly office: string
  /** The date as printed: 2020年11月8日. */
  readonly date: string
  /** Above the name: secrecy, urgency, copy number; empty where the paper has none. */
  readonly marks: readonly string[]
}

/** 版记: the lines at the paper's end between rules. */
export type Imprint = {
  readonly reportTo: readonly string[]
  readonly copyTo: readonly string[]
  /** Separator between addressees, as the office prints it. */
  readonly separator: string
  readonly contact: readonly string[]
  /** 印发 line: who printed it, when; null where the paper has none. */
  readonly printed: { readonly office: string; readonly date: string } | null
  /** Print permit such as 益简字【2022】42号; null where the paper has none. */
  readonly permit: string | null
}

/** What a paper is made of, from top to bottom; a page break and a rule stand between other blocks. */
export type Block =
  | Contents
  | Heading
  | Paragraph
  | UnitItem
  | Letter
  | Picture
  | Table
  | { readonly kind: 'page-break' }
  | { readonly kind: 'rule' }

/** 【导读】 with its starred titles. */
export type Contents = {
  readonly kind: 'contents'
  readonly label: string
  readonly entries: readonly string[]
}

/**
 * A heading. `article`: the title of a piece, centred, 小标宋, may have a kicker above it.
 * `bracket`: 【重点信访件办理情况】. `1`–`4`: 一、 / （一） / 1. / (1) levels of GB/T 9704; the number is part of the text.
 */
export type Heading = {
  readonly kind: 'heading'
  readonly level: 'article' | 'bracket' | '1' | '2' | '3' | '4'
  readonly text: string
  readonly kicker?: string
}

/** A paragraph of body text, indented two characters unless `flush`. */
export type Paragraph = {
  readonly kind: 'paragraph'
  readonly runs: readonly Run[]
  readonly align?: 'left' | 'center' | 'right'
  readonly flush?: boolean
}

/** Text in one paragraph; `figure` marks a number computed from the ledger, so that it can be asked for its cases. */
export type Run = {
  readonly text: string
  readonly strong?: boolean
  readonly figure?: FigureReference
}

/** What a county or department sent in: ▲南县：… or 冷水滩区：…, with further paragraphs. */
export type UnitItem = {
  readonly kind: 'unit-item'
  /** `triangle`: ▲ before the unit; `plain`: the unit and a colon. */
  readonly mark: 'triangle' | 'plain'
  /** The unit on a line of its own (▲南县), or running on in the first paragraph after a colon. */
  readonly layout: 'own-line' | 'run-on'
  readonly units: string
  readonly paragraphs: readonly (readonly Run[])[]
}

/** A letter printed in full. */
export type Letter = {
  readonly kind: 'letter'
  readonly title: string
  readonly salutation: string
  readonly paragraphs: readonly string[]
  /** Signature lines and date, right aligned. */
  readonly signature: readonly string[]
}

/** A picture with its caption; the bytes are found by hash where the paper is drawn. */
export type Picture = {
  readonly kind: 'picture'
  readonly sha256: string
  readonly mediaType: 'image/jpeg' | 'image/png'
  readonly widthPx: number
  readonly heightPx: number
  readonly caption: string
}

/** A table; a cell may hold several paragraphs; spans count columns and rows. */
export type Table = {
  readonly kind: 'table'
  readonly caption: string | null
  /** Relative widths, one for each column. */
  readonly widths: readonly number[]
  readonly header: readonly (readonly Cell[])[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A cell of a table, spans counted in cells; one that prints a counted number names its figure. */
export type Cell = {
  readonly paragraphs: readonly string[]
  readonly align?: 'left' | 'center' | 'right'
  readonly columnSpan?: number
  readonly rowSpan?: number
  readonly figure?: FigureReference
}
