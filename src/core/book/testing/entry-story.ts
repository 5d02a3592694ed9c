import type { Role } from '../../account/actor.ts'
import { instant } from '../../calendar/instant.ts'
import { NATIONAL_CALENDAR } from '../../calendar/national-calendar.ts'
import type { Case } from '../../case/case.ts'
import type { AccountId, CaseId, UnitId } from '../../ledger/ids.ts'
import type { RoundSettings } from '../../round/round-settings.ts'
import type { AnyBookRules, BookRules, EntryCircumstances, EntryOfBook } from '../book-rules.ts'
import type { EntryAct, EntryEvent, EntryFact, EntryId, EntryState } from '../entry.ts'
import { type EntryInWork, recordOnEntry } from '../recording.ts'

/** An entry of a book made by acts, as tests tell it. */
export type EntryStory<State extends EntryState, Act extends EntryAct> = {
  readonly state: State
  readonly events: readonly EntryEvent[]
  /** The story after one more act; throws where a rule forbids it. */
  readonly next: (at: string, by: string, act: Act) => EntryStory<State, Act>
  /** The code of the rule that forbids the act; null where none does. */
  readonly refusal: (at: string, by: string, act: Act) => string | null
}

/** Others that decisions may ask for. */
export type Others = {
  readonly entries?: readonly (readonly [EntryId, EntryOfBook])[]
  readonly cases?: readonly (readonly [CaseId, Case])[]
}

const ID = '018f0000-0000-7000-8000-00000000e001' as EntryId

/** Begins a story; `by` is a role, or a role and its unit: `liaison.lingling`. */
export function entryStory<State extends EntryState, Act extends EntryAct, Fact extends EntryFact>(
  rules: BookRules<State, Act, Fact>,
  settings: RoundSettings,
  others: Others = {},
): EntryStory<State, Act> {
  const place = { id: ID, roundId: settings.id }
  const erased = rules as unknown as AnyBookRules
  const work: EntryInWork = { rules: erased, before: place, state: place, sequence: 0, events: [] }
  return storyOf(work, settings, others)
}

function storyOf<State extends EntryState, Act extends EntryAct>(
  work: EntryInWork,
  settings: RoundSettings,
  others: Others,
): EntryStory<State, Act> {
  const decided = (at: string, by: string, act: Act) =>
    recordOnEntry(work, act, given(at, by, settings, others))
  return {
    state: work.state as State,
    events: work.events,
    next: (at, by, act) => {
      const result = decided(at, by, act)
      if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
      return storyOf(result.value, settings, others)
    },
    refusal: (at, by, act) => {
      const result = decided(at, by, act)
      return result.ok ? null : result.refusal.code
    },
  }
}

function given(
  at: string,
  by: string,
  settings: RoundSettings,
  { entries = [], cases = [] }: Others,
): EntryCircumstances {
  const [role = '', unit] = by.split('.')
  return {
    settings,
    calendar: NATIONAL_CALENDAR,
    actor: {
      officeId: settings.officeId,
      accountId: by as AccountId,
      role: role as Role,
      unitId: (unit ?? null) as UnitId | null,
    },
    happenedAt: instant(at),
    recordedAt: instant(at),
    entries: new Map(entries),
    cases: new Map(cases),
  }
}
