import { type Day, dayParts } from '../../calendar/day.ts'

/** 2024年3月14日 */
export function dayWords(day: Day): string {
  const { year, month, dayOfMonth } = dayParts(day)
  return `${year}年${month}月${dayOfMonth}日`
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
]

/** A day in an English sentence: 14 March 2024. */
export function dayInEnglish(day: Day): string {
  const { year, month, dayOfMonth } = dayParts(day)
  return `${dayOfMonth} ${MONTHS[month - 1]} ${year}`
}
