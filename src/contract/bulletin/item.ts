import { z } from 'zod'
import type { EntryId } from '../../core/book/entry.ts'
import type { ItemId } from '../../core/bulletin/issue/item.ts'
import { itemKind } from '../round/bulletin-settings.ts'
import { accountId, day, instant, list, longText, roundId, typedId, unitId } from '../values.ts'

export const itemId = typedId<ItemId>()

const text = longText

export const picture = z.strictObject({
  kind: z.literal('picture'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  mediaType: z.enum(['image/jpeg', 'image/png']),
  widthPx: z.int().min(1).max(20_000),
  heightPx: z.int().min(1).max(20_000),
  caption: text,
})

/** A picture that is sent in before the item that shows it; the answer is the item's piece. */
export const pictureBody = z.strictObject({
  name: z.string().min(1).max(200),
  /** The bytes of a PNG or JPEG. */
  contents: z.base64().min(1),
  caption: text,
})

const letter = z.strictObject({
  kind: z.literal('letter'),
  title: text,
  salutation: text,
  paragraphs: list(text),
  signature: list(text),
})

const piece = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), text }),
  z.strictObject({ kind: z.literal('subhead'), text }),
  z.strictObject({ kind: z.literal('unit-entry'), unitIds: list(unitId), text }),
  picture,
  letter,
])

const attendance = z.strictObject({
  persons: list(z.strictObject({ name: z.string().min(1), post: z.string().nullable() })),
  verb: z.string(),
})

const entryId = typedId<EntryId>()

const drawnFrom = z.strictObject({
  source: z.discriminatedUnion('of', [
    z.strictObject({ of: z.literal('entry'), entryId }),
    z.strictObject({
      of: z.literal('campaign'),
      campaign: z.string().min(1).max(200),
      unitId: unitId.nullable(),
    }),
    z.strictObject({ of: z.literal('tasks'), unitId: unitId.nullable() }),
  ]),
  at: instant,
  entries: list(entryId),
  texts: list(text),
})

/** What a unit or the office sends in for an issue: the core's `ItemContent`. */
export const itemContent = z.strictObject({
  kind: itemKind,
  unitIds: list(unitId),
  happenedOn: day.nullable(),
  figuresAt: z.exactOptional(instant),
  kicker: z.string().nullable(),
  titleLines: list(z.string()),
  pieces: list(piece),
  attendance: attendance.nullable(),
  source: z.strictObject({ name: z.string(), on: day.nullable() }).nullable(),
  drawn: z.exactOptional(drawnFrom),
})

/** What an item is to be drafted out of: an entry of a book, or a campaign or the rectification tasks as of an instant. */
export const itemDraftBody = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('entry'), entryId: typedId<EntryId>() }),
  z.strictObject({
    of: z.literal('campaign'),
    campaign: z.string().min(1).max(200),
    unitId: unitId.nullable(),
    at: z.exactOptional(instant),
  }),
  z.strictObject({
    of: z.literal('tasks'),
    unitId: unitId.nullable(),
    at: z.exactOptional(instant),
  }),
])

/** The items of an issue that the office's books gave, each beside what the books would give now. */
export const drawnItems = list(
  z.strictObject({
    itemId,
    version: z.int(),
    drawn: drawnFrom,
    /** As of when they are held against the books. */
    at: instant,
    now: list(text),
    isStale: z.boolean(),
    /** Whether the sentences stand in the item as they were drafted, so that they can be exchanged. */
    isAsDrafted: z.boolean(),
  }),
)

export const drawnRefreshBody = z.strictObject({ itemId, expectedVersion: z.int().min(1) })

export type DrawnItemsView = z.infer<typeof drawnItems>

export const itemStatus = z.enum(['sentIn', 'accepted', 'declined'])

export const storedItem = z.strictObject({
  itemId,
  roundId,
  version: z.int(),
  status: itemStatus,
  content: itemContent,
  recordedAt: instant,
  accountId,
})

/** An item with what became of it: why it was declined or changed last, and the issues that took it. */
export const listedItem = z.strictObject({
  ...storedItem.shape,
  reason: z.string(),
  issues: list(
    z.strictObject({
      issueId: z.string(),
      runningNumber: z.int(),
      issuedOn: day,
      status: z.enum(['draft', 'inReview', 'published']),
    }),
  ),
})

export const itemsQuery = z.strictObject({ status: z.exactOptional(itemStatus) })

export const itemChangeBody = z.strictObject({
  content: itemContent,
  reason: z.string(),
  expectedVersion: z.exactOptional(z.int()),
})

export const reasonBody = z.strictObject({ reason: z.string() })

export type ItemContentView = z.infer<typeof itemContent>
export type ListedItemView = z.infer<typeof listedItem>
export type PictureView = z.infer<typeof picture>
