import type { Actor } from '../../core/account/actor.ts'
import { addDays } from '../../core/calendar/day.ts'
import { dayOfInstant } from '../../core/calendar/instant.ts'
import { addWorkingDays } from '../../core/calendar/work-calendar.ts'
import type { AccountId, OfficeId, UnitId } from '../../core/ledger/ids.ts'
import type { NoticeId } from '../../core/notice/notice.ts'
import { noticesOfDeadline } from '../../core/notice/notices-of-deadline.ts'
import { noticesOfHandOn } from '../../core/notice/notices-of-hand-on.ts'
import { unitWord } from '../../core/wording/part-words.ts'
import { casesToChase } from '../../db/cases/cases-to-chase.ts'
import { insertNotices } from '../../db/notices/notices.ts'
import { roundsOfOffice } from '../../db/rounds/rounds.ts'
import { rulesOf } from '../cases/round-rules.ts'
import { inTransaction, type OfficeContext } from '../context.ts'
import { noticesOfBooks } from './tell-of-clocks.ts'

/** A deadline longer past than this was told of in its time, or came in with an old round: it is no news. */
const NEWS_DAYS = 30
/** More than these at once are a flood that nobody reads; the nearest come first. */
const MOST = 20_000

/** What the deadlines and the clocks of the books of all rounds of an office tell at this moment, each thing once; answers how many notices were new. */
export function tellOfDeadlines(context: OfficeContext, officeId: OfficeId): Promise<number> {
  const actor = clockOfOffice(officeId)
  return inTransaction(context, actor, async (transaction) => {
    const at = context.now()
    const { calendar } = context
    let made = 0
    for (const { roundId, settings } of await roundsOfOffice(transaction, officeId)) {
      const rules = rulesOf(settings, context)
      const nameOf = (unitId: UnitId) => unitWord(unitId, settings)
      const ahead = Math.max(1, ...settings.deadlines.flatMap((rule) => rule.remindBefore ?? []))
      const dueTo = addWorkingDays(dayOfInstant(at), ahead, calendar)
      const dueFrom = addDays(dayOfInstant(at), -NEWS_DAYS)
      const asked = {
        officeId,
        roundId,
        dueTo,
        dueFrom,
        withWaiting: false,
        withBelow: true,
        most: MOST,
      }
      const cases = await casesToChase(transaction, asked)
      const notices = cases.flatMap(({ state }) =>
        state.parts.flatMap((part) => {
          const deadline = rules.deadline(state, part)
          const isRunning = deadline !== null && part.status === 'open'
          const own = isRunning ? noticesOfDeadline(state, part, deadline, { at, calendar }) : []
          const below = (part.handOns ?? []).flatMap((handOn) =>
            noticesOfHandOn(state, part, handOn, { at, calendar, nameOf }),
          )
          return [...own, ...below]
        }),
      )
      const ofBooks = await noticesOfBooks(context, transaction, { officeId, roundId, settings })
      const written = [...notices, ...ofBooks].map((one) => {
        const noticeId = context.newId() as NoticeId
        return { ...one, noticeId, madeAt: at }
      })
      made += await insertNotices(transaction, officeId, written)
    }
    return made
  })
}

/** The office's own clock acts as one of its clerks: it sees every case and writes nothing but notices. */
function clockOfOffice(officeId: OfficeId): Actor {
  return { officeId, accountId: 'clock' as AccountId, role: 'clerk', unitId: null }
}
