const BUILT_IN_DATES = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
])

/** Whether an Excel number format shows a day (a bare time of day is none). */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN_DATES.has(id)
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '')
  return /[yd]|(?:^|[^hs:])m+(?![m:]*s)/i.test(bare) && !/^(?:general|@)$/i.test(bare)
}

const DAY_MS = 86_400_000
const EPOCH = Date.UTC(1899, 11, 30)

/** A date serial of the 1900 system as text: 2024-03-25, with the time where it has one. */
export function serialText(serial: number): string {
  const iso = new Date(EPOCH + Math.round(serial * DAY_MS)).toISOString()
  return Number.isInteger(serial) ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 16)}`
}

/** Days between the 1904 system of old Macintosh files and the 1900 system. */
export const MAC_OFFSET = 1462
