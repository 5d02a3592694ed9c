import type { Day } from '../calendar/day.ts'
import { readDateText } from './dates.ts'
import { isGrid, type ReadPaper } from './paper.ts'
import { halfWidth } from './plain-text.ts'

/** So many paragraphs from the end are looked at: signature, day, then perhaps a contact, copies and the imprint. */
const LAST = 14
/** A day that stands alone, or after the unit that signs: 零陵区人民政府 2020年11月6日, 二〇二〇年十一月六日. */
const SIGNED =
  /^(?:\S{0,30}(?:局|府|会|办|办公室|中心|公司|组|队|站|处|院|所|委)\s*)?((?:19|20)\d{2}\s?[年.\-/]\s?\d{1,2}\s?[月.\-/]\s?\d{1,2}\s?日?|[二][〇○零O]\S{2}年\S{1,2}月\S{1,3}日)$/u

/**
 * The day that a paper bears under its signature (成文日期): of its last paragraphs the last that is a
 * day and nothing else, or a unit and a day. Null where it bears none, or one that cannot be.
 */
export function dayOfPaper({ parts }: Pick<ReadPaper, 'parts'>): Day | null {
  const lines = parts
    .flatMap((part) => (isGrid(part) ? [] : part.text.split('\n')))
    .map((line) => halfWidth(line).replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
  for (const line of lines.slice(-LAST).reverse()) {
    const [, written] = SIGNED.exec(line) ?? []
    if (written === undefined) continue
    const { day } = readDateText(written.replace(/[○O]/gu, '〇'), { year: null })
    if (day !== null) return day
  }
  return null
}
