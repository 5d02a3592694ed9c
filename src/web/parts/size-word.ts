const MEGABYTE = 1024 * 1024
const KILOBYTE = 1024

/** How large a file is, as people say it: 2.4 MB, 310 kB. */
export function sizeWord(bytes: number): string {
  return bytes >= MEGABYTE
    ? `${(bytes / MEGABYTE).toFixed(1)} MB`
    : `${Math.max(1, Math.round(bytes / KILOBYTE))} kB`
}
