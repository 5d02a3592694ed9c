import type { Book, EntryEvent, EntryFacts, EntryId } from '../book/entry.ts'
import { type Day, parseDay } from '../calendar/day.ts'
import type { RoundId, UnitId } from '../ledger/ids.ts'
import type { NoticeAudience, NoticeKind, NoticeToMake } from './notice.ts'

/** An entry with the events that are new. */
export type EntryWithEvents = {
  readonly entryId: EntryId
  readonly roundId: RoundId
  readonly book: Book
  readonly facts: Pick<EntryFacts, 'audience' | 'leadUnits' | 'counted'>
  readonly events: readonly EntryEvent[]
}

type Told = { readonly kind: NoticeKind; readonly to: 'units' | 'office' | 'above' }

/** What is told of what happened to an entry, by its event; of anything else nobody is told. */
const TOLD: Readonly<Record<string, Told>> = {
  taskPlanned: { kind: 'dispatched', to: 'units' },
  taskUrged: { kind: 'urged', to: 'units' },
  taskReopened: { kind: 'reopened', to: 'units' },
  taskRelapsed: { kind: 'reopened', to: 'units' },
  taskWithdrawn: { kind: 'withdrawn', to: 'units' },
  taskExtensionAsked: { kind: 'extensionAsked', to: 'office' },
  levelRefused: { kind: 'returned', to: 'units' },
  instructionGiven: { kind: 'dispatched', to: 'units' },
  instructionHandedOn: { kind: 'dispatched', to: 'units' },
  instructionUrged: { kind: 'urged', to: 'units' },
  instructionAnswered: { kind: 'replied', to: 'above' },
  answerReturned: { kind: 'returned', to: 'units' },
  instructionExtended: { kind: 'extensionGranted', to: 'units' },
  instructionWithdrawn: { kind: 'withdrawn', to: 'units' },
  closeOutApplied: { kind: 'replied', to: 'office' },
  applicationAmended: { kind: 'replied', to: 'office' },
}

/** What the new events of an entry tell whom: the units that lead it, or the office. */
export function noticesOfEntryEvents(entry: EntryWithEvents): readonly NoticeToMake[] {
  const { entryId, roundId, book, facts, events } = entry
  const units = facts.audience === 'units' ? facts.leadUnits : []
  return events.flatMap(({ fact, sequence }) => {
    const told = toldBy(fact)
    if (!told) return []
    const made = (audience: NoticeAudience, unitId: UnitId | null): NoticeToMake => ({
      ...{ roundId, caseId: null, entryId, book, kind: told.kind, audience, unitId },
      ...{ day: dayIn(fact), note: noteIn(fact) },
      key: `${entryId}:${sequence}:${audience}:${unitId ?? ''}`,
    })
    const above = facts.counted['handedOnBy']
    if (told.to === 'above' && typeof above === 'string') return [made('unit', above as UnitId)]
    return told.to === 'units'
      ? units.map((unitId) => made('unit', unitId))
      : [made('office', units[0] ?? null)]
  })
}

type Fact = EntryEvent['fact'] & Readonly<Record<string, unknown>>

function toldBy(fact: EntryEvent['fact']): Told | undefined {
  if (fact.type !== 'taskExtensionDecided') return TOLD[fact.type]
  const isGranted = (fact as Fact)['isGranted'] === true
  return { kind: isGranted ? 'extensionGranted' : 'extensionRefused', to: 'units' }
}

function noteIn(fact: EntryEvent['fact']): string {
  const { note, reason, letter } = fact as Fact
  const [said = ''] = [note, reason, letter].flatMap((text) =>
    typeof text === 'string' && text !== '' ? [text] : [],
  )
  return said
}

function dayIn(fact: EntryEvent['fact']): Day | null {
  const { until, dueOn, plan, content } = fact as Fact
  const within = (plan ?? content) as { readonly dueOn?: unknown } | undefined
  const day = until ?? dueOn ?? within?.dueOn
  return typeof day === 'string' ? parseDay(day) : null
}
