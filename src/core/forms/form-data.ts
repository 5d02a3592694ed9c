/** What fills a template: texts, flags, and lists of the same. */
export type FormData = {
  readonly [name: string]: string | boolean | readonly FormData[]
}
