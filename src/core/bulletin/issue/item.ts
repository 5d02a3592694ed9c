import type { EntryId } from '../../book/entry.ts'
import type { Day } from '../../calendar/day.ts'
import type { Instant } from '../../calendar/instant.ts'
import type { UnitId } from '../../ledger/ids.ts'
import type { ItemKind } from '../../round/bulletin-settings.ts'
import type { Letter, Picture } from '../blocks.ts'

/** An item of a bulletin: a UUID. */
export type ItemId = string & { readonly __brand: 'ItemId' }

/** What a unit or the office sends in for an issue, as typed. */
export type ItemContent = {
  readonly kind: ItemKind
  /** The units it is about, in the order printed; empty for the office's own. */
  readonly unitIds: readonly UnitId[]
  /** The day of what it tells: persons bear the post that they held then. */
  readonly happenedOn: Day | null
  /** Up to when the figures in its texts count (`{交办总数}`, issue/item-figures.ts); the end of the day where it is left out. */
  readonly figuresAt?: Instant
  /** The line above the title. */
  readonly kicker: string | null
  /** Lines of the title; empty for short items of units. */
  readonly titleLines: readonly string[]
  readonly pieces: readonly ItemPiece[]
  readonly attendance: Attendance | null
  /** Where a reprint was printed first. */
  readonly source: ItemSource | null
  /** What it was drafted from, where the office's books gave its sentences. */
  readonly drawn?: DrawnFrom
}

/** What an item is drafted from: an entry of a book, or how far a campaign, or the rectification tasks, are. */
export type DraftSource =
  | { readonly of: 'entry'; readonly entryId: EntryId }
  | { readonly of: 'campaign'; readonly campaign: string; readonly unitId: UnitId | null }
  | { readonly of: 'tasks'; readonly unitId: UnitId | null }

/** Where an item's sentences come from: out of which entries, as of when, and what they said then. */
export type DrawnFrom = {
  readonly source: DraftSource
  readonly at: Instant
  readonly entries: readonly EntryId[]
  /** As they were drafted, whatever an editor made of them. */
  readonly texts: readonly string[]
}

/** A piece of an item's text, in the order of print. */
export type ItemPiece =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'subhead'; readonly text: string }
  | UnitEntry
  | Picture
  | Letter

/** What one unit did, told inside an article of several: 冷水滩区：3月13日，…。 */
export type UnitEntry = {
  readonly kind: 'unit-entry'
  readonly unitIds: readonly UnitId[]
  readonly text: string
}

/** Who took part; printed as a closing sentence in protocol order: 市委常委、副市长朱某、市政府秘书长梁某参加。 */
export type Attendance = {
  readonly persons: readonly PersonNamed[]
  /** 参加、陪同调研、出席会议 */
  readonly verb: string
}

/** A person by name; `post` is said where the round's list of leaders does not know it. */
export type PersonNamed = { readonly name: string; readonly post: string | null }

/** Where an item was reprinted from, and of which day: 来源：湖南日报，9月11日. */
export type ItemSource = { readonly name: string; readonly on: Day | null }

/** An item that an issue may take. */
export type BulletinItem = ItemContent & { readonly id: ItemId }
