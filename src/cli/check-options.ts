export type CheckOptions = {
  /** Where the report goes. */
  readonly html?: string
  /** Where the copy with remarks goes; a folder where there are several files. */
  readonly marked?: string
  /** Look for what points to private persons instead of figures. */
  readonly privacy?: boolean
}
