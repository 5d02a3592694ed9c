import { dayOf } from '../../calendar/day.ts'
import { endOfDay, type Instant, instantAt } from '../../calendar/instant.ts'
import type { Flow } from '../../figures/text/flow.ts'

const CUT_OFF =
  /截(?:至|止)到?(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:(上午|下午|晚)?(\d{1,2})(?:时|点|:)(\d{2})?)?/gu
const NOON = 12

/** Every moment up to which a text says that it counts, where it stands; the year is the paper's where none is said. */
export function cutOffsIn(
  { text }: Flow,
  yearOfPaper: number | null,
): readonly { readonly from: number; readonly at: Instant }[] {
  return [...text.matchAll(CUT_OFF)].flatMap((found) => {
    const [, said, month, date, half, hour, minute = '00'] = found
    const year = said === undefined ? yearOfPaper : Number(said)
    const day = year === null ? null : dayOf(year, Number(month), Number(date))
    if (day === null) return []
    if (hour === undefined) return [{ from: found.index, at: endOfDay(day) }]
    const isLate = half !== undefined && half !== '上午' && Number(hour) < NOON
    const clock = Number(hour) + (isLate ? NOON : 0)
    if (clock > 24 || Number(minute) > 59) return []
    const at = instantAt(day, `${String(clock).padStart(2, '0')}:${minute}`)
    return [{ from: found.index, at }]
  })
}
