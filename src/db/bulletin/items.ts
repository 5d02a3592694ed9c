import type { BulletinItem, ItemContent, ItemId } from '../../core/bulletin/issue/item.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { AccountId, OfficeId, RoundId } from '../../core/ledger/ids.ts'
import type { LedgerTransaction } from '../ledger.ts'

export type ItemStatus = 'sentIn' | 'accepted' | 'declined'

/** An item as it stands now. */
export type StoredItem = {
  readonly itemId: ItemId
  readonly roundId: RoundId
  readonly version: number
  readonly status: ItemStatus
  readonly content: ItemContent
  readonly recordedAt: Instant
  readonly accountId: AccountId
}

const COLUMNS = [
  'item_id',
  'round_id',
  'version',
  'status',
  'content',
  'recorded_at',
  'account_id',
] as const

/** Writes an item's next version (the first makes the item) and keeps the ones before. */
export async function saveItem(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  saved: StoredItem & { readonly reason: string },
): Promise<void> {
  const { itemId, roundId, version, status, content, recordedAt, accountId, reason } = saved
  const state = {
    version,
    kind: content.kind,
    unit_ids: content.unitIds,
    content: JSON.stringify(content),
    status,
    recorded_at: recordedAt,
    account_id: accountId,
  }
  await transaction
    .insertInto('bulletin_item')
    .values({ office_id: officeId, item_id: itemId, round_id: roundId, ...state })
    .onConflict((conflict) => conflict.columns(['office_id', 'item_id']).doUpdateSet(state))
    .execute()
  const { kind: _, unit_ids: __, ...told } = state
  await transaction
    .insertInto('bulletin_item_version')
    .values({ office_id: officeId, item_id: itemId, ...told, reason })
    .execute()
}

/** One item, locked until the transaction ends, or undefined. */
export async function lockItem(
  transaction: LedgerTransaction,
  officeId: OfficeId,
  itemId: ItemId,
): Promise<StoredItem | undefined> {
  const row = await transaction
    .selectFrom('bulletin_item')
    .select(COLUMNS)
    .where('office_id', '=', officeId)
    .where('item_id', '=', itemId)
    .forUpdate()
    .executeTakeFirst()
  return row && storedItem(row)
}

/** The round's items in the order in which they were sent in. */
export async function itemsOfRound(
  transaction: LedgerTransaction,
  { officeId, roundId }: { readonly officeId: OfficeId; readonly roundId: RoundId },
): Promise<readonly StoredItem[]> {
  const rows = await transaction
    .selectFrom('bulletin_item')
    .select(COLUMNS)
    .where('office_id', '=', officeId)
    .where('round_id', '=', roundId)
    .orderBy('item_id')
    .execute()
  return rows.map(storedItem)
}

/** Why each of the round's items is as it is now: the reason of its last version. */
export async function reasonsOfItems(
  transaction: LedgerTransaction,
  { officeId, roundId }: { readonly officeId: OfficeId; readonly roundId: RoundId },
): Promise<ReadonlyMap<ItemId, string>> {
  const rows = await transaction
    .selectFrom('bulletin_item as item')
    .innerJoin('bulletin_item_version as last', (join) =>
      join
        .onRef('last.office_id', '=', 'item.office_id')
        .onRef('last.item_id', '=', 'item.item_id')
        .onRef('last.version', '=', 'item.version'),
    )
    .select(['item.item_id', 'last.reason'])
    .where('item.office_id', '=', officeId)
    .where('item.round_id', '=', roundId)
    .execute()
  return new Map(rows.map((row) => [row.item_id as ItemId, row.reason]))
}

/** What a composer takes of a stored item. */
export function itemToPrint({ itemId, content }: StoredItem): BulletinItem {
  return { ...content, id: itemId }
}

type Row = {
  readonly item_id: string
  readonly round_id: RoundId
  readonly version: number
  readonly status: ItemStatus
  readonly content: unknown
  readonly recorded_at: Instant
  readonly account_id: AccountId
}

function storedItem(row: Row): StoredItem {
  return {
    itemId: row.item_id as ItemId,
    roundId: row.round_id,
    version: row.version,
    status: row.status,
    content: row.content as ItemContent,
    recordedAt: row.recorded_at,
    accountId: row.account_id,
  }
}
