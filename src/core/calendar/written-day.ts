import { type Day, parseDay } from './day.ts'

const APART = /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?$/
/** As a telephone's number keys write it. */
const TOGETHER = /^(\d{4})(\d{2})(\d{2})$/

/** The day that a person writes: 2024-03-14, 2024.3.14, 2024年3月14日, 20240314. Null where it is no such day. */
export function readWrittenDay(text: string): Day | null {
  const written = text.normalize('NFKC').trim()
  const found = APART.exec(written) ?? TOGETHER.exec(written)
  if (!found) return null
  const [, year = '', month = '', date = ''] = found
  return parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
}
