/** From where somebody knocks, as far as the server can tell: for the record, never for a right. */
export type Visitor = {
  readonly address: string
  /** What the browser or program calls itself, cut to what is worth keeping. */
  readonly agent: string
}
