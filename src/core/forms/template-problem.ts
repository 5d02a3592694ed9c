/** Where in a Word template something stands: a paragraph outside tables, or a cell; counted from 1. */
export type TemplatePlace = {
  readonly part: 'body' | 'header' | 'footer'
  readonly paragraph: number
  readonly table?: number
  readonly row?: number
  readonly column?: number
}

/** What is wrong with the placeholders of a Word template. */
export type TemplateProblemCode =
  /** { without }. */
  | 'unclosed-brace'
  /** } without {. */
  | 'unopened-brace'
  /** {#…} without {/…}. */
  | 'unclosed-loop'
  /** {/…} without {#…}. */
  | 'unopened-loop'
  /** {#a}{#b}{/a}{/b}, or a loop that begins in one cell and ends in another row. */
  | 'loops-crossed'
  /** No such placeholder in this kind of paper. */
  | 'unknown'
  /** A field of a list, outside of the list. */
  | 'outside-its-list'
  /** A list or a condition printed as if it were a text. */
  | 'not-a-text'
  /** What the filling library says beside these. */
  | 'other'

/** Something wrong in a template, with the placeholder and its place. */
export type TemplateProblem = {
  readonly code: TemplateProblemCode
  readonly placeholder: string
  /** Null where no place is known. */
  readonly place: TemplatePlace | null
  /** For `unknown`: a placeholder that is written alike; for `outside-its-list`: the list. */
  readonly hint: string
}
