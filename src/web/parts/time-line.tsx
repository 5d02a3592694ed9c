import type { ReactNode } from 'react'
import { printInstant } from '../../core/calendar/day-wording.ts'
import { clockOf, dayOfInstant, type Instant } from '../../core/calendar/instant.ts'
import type { Language } from '../../core/wording/words.ts'
import { useLanguage, useWords } from '../words/language.ts'
import { TIME_LINE_WORDS } from '../words/time-line-words.ts'

/** One thing that happened: when, what, in which words, by whom. */
export type TimeLineEvent = {
  /** Its place in the record: what was written down later has a higher one. */
  readonly key: number
  readonly happenedAt: Instant
  /** When it was written down, where that may be another moment. */
  readonly recordedAt?: Instant
  readonly what: string
  /** Units, reasons, findings: whatever belongs to it. */
  readonly words?: ReactNode
  readonly who: string
}

/** What happened to a case, an entry, an issue or a publication: one time line for all, the latest first; what was recorded late says so. */
export function TimeLine({ events }: { readonly events: readonly TimeLineEvent[] }) {
  const say = useWords(TIME_LINE_WORDS)
  const language = useLanguage()
  return (
    <section className="sheet" aria-labelledby="record">
      <h2 id="record">{say.record}</h2>
      <ol className="record">
        {latestFirst(events).map(
          ({ key, happenedAt, recordedAt = happenedAt, what, words, who }) => (
            <li key={key}>
              <div className="when">{momentWord(happenedAt, language)}</div>
              <div className="read">
                <strong>{what}</strong> {words}
              </div>
              <div className="soft">
                {who}
                {recordedAt !== happenedAt &&
                  `${say.comma}${say.recordedAt(momentWord(recordedAt, language))}`}
              </div>
            </li>
          ),
        )}
      </ol>
    </section>
  )
}

/** The latest first; of those of one moment, the one that was written down last. */
function latestFirst(events: readonly TimeLineEvent[]): readonly TimeLineEvent[] {
  return [...events].sort((a, b) =>
    a.happenedAt === b.happenedAt ? b.key - a.key : a.happenedAt < b.happenedAt ? 1 : -1,
  )
}

function momentWord(at: Instant, language: Language): string {
  return language === 'zh' ? printInstant(at) : `${dayOfInstant(at)} ${clockOf(at)}`
}
