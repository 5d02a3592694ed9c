import { strToU8, type Zippable, zipSync } from 'fflate'

/** The date of every entry: the earliest that a zip can hold, so that equal papers have equal bytes. */
export const ENTRY_DATE = new Date(1980, 0, 1)

/** A zip of these parts in this order, the same bytes whenever and wherever it is made. */
export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries: Zippable = {}
  for (const [path, content] of Object.entries(parts)) {
    const bytes = typeof content === 'string' ? strToU8(content) : content
    entries[path] = [bytes, { level: /\.(png|jpe?g)$/.test(path) ? 0 : 6 }]
  }
  return zipSync(entries, { mtime: ENTRY_DATE, os: 0 })
}
