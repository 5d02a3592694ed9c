import type { Book, EntryAct, EntryId } from '../../core/book/entry.ts'
import { day } from '../../core/calendar/day.ts'
import { instantAt } from '../../core/calendar/instant.ts'
import type { AccountId, UnitId } from '../../core/ledger/ids.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'
import type { ScriptedEntry } from '../script.ts'
import { unitNamed } from '../unit-named.ts'

/** One act of an entry, told in few words: on which day, at what time, by which post. */
export type WrittenStep = {
  readonly on: string
  readonly at?: string
  readonly by?: string
  readonly act: EntryAct & Readonly<Record<string, unknown>>
}

export type WrittenEntry = {
  readonly book: Book
  readonly steps: readonly WrittenStep[]
  /** By which items of the issue name it: `{entry:NAME}`. */
  readonly name?: string
}

/** A clerk writes it down in the evening, unless it says otherwise. */
const USUALLY = { by: 'clerk', at: '19:00' } as const

/** An entry as the demonstration plays it; its id says which entry of which round it is. */
export function writeEntry(round: number, serial: number, written: WrittenEntry): ScriptedEntry {
  return {
    entryId: entryIdOf(round, serial),
    book: written.book,
    ...(written.name === undefined ? {} : { name: written.name }),
    steps: written.steps.map(({ on, at = USUALLY.at, by = USUALLY.by, act }) => ({
      at: instantAt(day(on), at),
      by: by as AccountId,
      act,
    })),
  }
}

/** The entries of a round in their order, as the demonstration plays them. */
export function writeEntries(
  round: number,
  written: readonly WrittenEntry[],
): readonly ScriptedEntry[] {
  return written.map((one, index) => writeEntry(round, index + 1, one))
}

/** An entry with the name by which items of the issue draw on it. */
export function named(name: string, written: WrittenEntry): WrittenEntry {
  return { ...written, name }
}

/** The id of a round's entry, by which others may name it. */
export function entryIdOf(round: number, serial: number): EntryId {
  const part = String(serial).padStart(12, '0')
  return `1${String(round).padStart(7, '0')}-0000-7000-8000-${part}` as EntryId
}

/** Units of the round by the names that papers give them. */
export function unitsNamed(
  settings: RoundSettings,
  ...names: readonly string[]
): readonly UnitId[] {
  return names.map((name) => unitNamed(settings, name))
}

/** A record of something that happened on a day. */
export function recordOf(
  book: Book,
  name: string,
  on: string,
  content: Readonly<Record<string, unknown>>,
): WrittenEntry {
  return { book, steps: [{ on, act: { act: name, content } }] }
}
