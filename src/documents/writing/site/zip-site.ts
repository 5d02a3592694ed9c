import { zipSync } from 'fflate'

/** The moment that every file in the zip bears, so that the same site gives the same bytes. */
const MADE = new Date(1980, 0, 1)

/** The files of a site as one zip, to be unpacked where a web server finds it. */
export function zipSite(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = [...files].map(([name, bytes]) => [name, [bytes, { mtime: MADE }]] as const)
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0], { level: 6 })
}
