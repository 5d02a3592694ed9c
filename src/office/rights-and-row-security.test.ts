import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor, Role } from '../core/account/actor.ts'
import { mayAsk } from '../core/account/operation-rights.ts'
import type { AccountId } from '../core/ledger/ids.ts'
import { YONGZHOU_2020 } from '../core/round/ready-made/yongzhou-2020.ts'
import { ROLE_WORDS } from '../core/wording/account-words.ts'
import type { OperationName } from '../core/wording/operations.ts'
import { asActor } from '../db/ledger.ts'
import { fillEveryTable, type MadeUpRow } from '../db/testing/a-row-in-every-table.ts'
import { openTestOffice, type TestOffice } from './testing/test-office.ts'

const ROLES = Object.keys(ROLE_WORDS) as Role[]
const OF_A_UNIT: readonly Role[] = ['liaison', 'authority']

/** The ways in that show something of a table, and those that write to it. */
type Use = { readonly read: readonly OperationName[]; readonly write: readonly OperationName[] }

const use = (read: readonly OperationName[], write: readonly OperationName[]): Use => ({
  read,
  write,
})
const EVERYBODYS: readonly OperationName[] = ['showSession']
const OF_CASES = use(['listCases'], ['receiveCases', 'actOnCase', 'confirmImport'])
const OF_ROUNDS = use(['listRounds'], ['openRound', 'changeRoundSettings'])
const OF_BATCHES = use(['listBatches'], ['openBatch', 'correctBatch'])
const OF_ISSUES = use(['listIssues'], ['draftIssue', 'arrangeIssue', 'publishIssue'])
const OF_ITEMS = use(['listItems'], ['sendInItem', 'acceptItem'])
const OF_ARCHIVE = use(['showArchived'], ['archiveIssue', 'correctArchived'])
const OF_BOOKS = use(['listEntries'], ['beginEntry', 'actOnEntry'])
const OF_PUBLICATION = use(['showPublication'], ['draftPublication', 'publishPublication'])
const AT_THE_DOOR = use([], [])

/** Tables with the ways in that show and change them: held exactly. One that is not listed is held to be of the work alone. */
const TABLES: Readonly<Record<string, Use>> = {
  access_settings: use(['showAccessSettings'], ['changeAccessSettings']),
  account: use(EVERYBODYS, ['createAccount', 'changeAccount']),
  account_event: use(['showAccount'], []),
  account_secret: AT_THE_DOOR,
  account_version: use(['showAccount'], ['createAccount', 'changeAccount']),
  api_key: AT_THE_DOOR,
  archived_figure: OF_ARCHIVE,
  archived_issue: OF_ARCHIVE,
  archived_issue_version: OF_ARCHIVE,
  archived_words: OF_ARCHIVE,
  attachment: use(['listAttachments'], ['attachFile']),
  audit_head: use(['proveTrail'], []),
  audit_link: use(['proveTrail'], []),
  batch: OF_BATCHES,
  batch_correction: OF_BATCHES,
  bulletin_issue: OF_ISSUES,
  bulletin_issue_event: OF_ISSUES,
  bulletin_item: OF_ITEMS,
  bulletin_item_version: OF_ITEMS,
  case_event: OF_CASES,
  case_file: OF_CASES,
  case_unit: OF_CASES,
  case_span: OF_CASES,
  case_version_measures: OF_CASES,
  case_words: OF_CASES,
  entry: OF_BOOKS,
  entry_event: OF_BOOKS,
  entry_link: OF_BOOKS,
  entry_version: OF_BOOKS,
  fact_set: OF_CASES,
  hand_on_version: OF_CASES,
  made_form: use(['listForms'], ['makeForm']),
  void_form: use(['listForms'], ['voidForm']),
  identity: use(['viewIdentity'], ['confirmImport']),
  import_list: use(['listImports'], ['confirmImport']),
  import_undo: use(['listImports'], ['undoImport']),
  notice_reading: use(['listNotices'], ['markNoticesRead']),
  office: use(EVERYBODYS, ['createAccount']),
  publication: OF_PUBLICATION,
  publication_event: OF_PUBLICATION,
  publication_file: OF_PUBLICATION,
  published_case: OF_PUBLICATION,
  published_issue: use(['listIssues'], ['publishIssue']),
  received_snapshot: use(['listSnapshots'], ['receiveSnapshot']),
  request_audit: use(['readTrail'], []),
  round: OF_ROUNDS,
  round_version: OF_ROUNDS,
  session: AT_THE_DOOR,
  sign_in_failure: AT_THE_DOOR,
  snapshot_key: use(['showSnapshotSending'], ['downloadSnapshot', 'sendSnapshot']),
  snapshot_sending: use(['showSnapshotSending'], ['setSnapshotSending']),
  snapshot_sent: use(['showSnapshotSending'], ['sendSnapshot']),
  stored_file: use(['downloadIssue'], ['storePicture', 'sendInItem']),
}

const OFFICE: readonly Role[] = ['clerk', 'reviewer', 'head']
/** Where a row is for some of those who may ask: whom this row is for, and who may write it. */
const OF_THIS_ROW: Readonly<
  Record<string, { readonly read: readonly Role[]; readonly write: readonly Role[] }>
> = {
  // A view or text that is shared is the office's.
  case_list_view: { read: ROLES, write: OFFICE },
  standard_text: { read: ROLES, write: OFFICE },
  // The layout of a table is no case: whoever belongs to the office may read it.
  holiday_notice: { read: ROLES, write: ['clerk', 'head', 'administrator'] },
  form_template: { read: ROLES, write: OFFICE },
  form_series: { read: ROLES, write: OFFICE },
  form_counter: { read: ROLES, write: [...OFFICE, 'liaison', 'authority'] },
  table_template: { read: ROLES, write: OFFICE },
  table_template_version: { read: ROLES, write: OFFICE },
  // A notice to a unit is told to its liaison officer; any act may have one told.
  notice: { read: ['liaison'], write: ROLES },
  // Who looked at an identity: the office's record, and the auditor's.
  identity_view: { read: [...OFFICE, 'auditor'], write: OFFICE },
}

let office: TestOffice
let rows: readonly MadeUpRow[]

beforeAll(async () => {
  office = await openTestOffice(YONGZHOU_2020, '2020-10-24T21:00:00+08:00')
  rows = await fillEveryTable(office.ledger.adminUrl)
})
afterAll(() => office.close())

const actorIn = (role: Role, unit = 'lingling'): Actor => ({
  ...office.actor(role, OF_A_UNIT.includes(role) ? unit : undefined),
  accountId: 'x' as AccountId,
})

const listedRows = () => rows.filter(({ table }) => table in TABLES || table in OF_THIS_ROW)

const mayAskAny = (operations: readonly OperationName[]) =>
  ROLES.filter((role) => operations.some((operation) => mayAsk(operation, role)))

async function seen(table: string, actor: Actor): Promise<boolean> {
  const { database } = office.context
  return asActor(database, actor, async (transaction) => {
    const asked = sql`select from ${sql.table(table)} where office_id = 'yongzhou'`
    return (await asked.execute(transaction)).rows.length > 0
  })
}

/** Whether row security lets this actor write the made-up row in the own name; nothing stays. */
async function lets({ table, row, mayLack }: MadeUpRow, actor: Actor): Promise<boolean> {
  const undone = new Error('done')
  const own = {
    ...row,
    ...('role' in row && table.endsWith('event') && { role: actor.role }),
    ...(mayLack.has('unit_id') && { unit_id: actor.unitId }),
  }
  const name = sql.table(table)
  const columns = sql.join(Object.keys(own).map((column) => sql.ref(column)))
  const said = await asActor(office.context.database, actor, async (transaction) => {
    await sql`insert into ${name} (${columns}) overriding system value
      select ${columns} from jsonb_populate_record(null::${name}, ${JSON.stringify(own)}::jsonb)`.execute(
      transaction,
    )
    throw undone
  }).catch((thrown: unknown) => (thrown as Error).message)
  if (/row-level security|permission denied/.test(said)) return false
  if (said === 'done' || said.startsWith('duplicate key')) return true
  throw new Error(`${table}: ${said}`)
}

const rolesWho = async (may: (role: Role) => Promise<boolean>) => {
  const found: Role[] = []
  for (const role of ROLES) if (await may(role)) found.push(role)
  return found
}

describe('权限写在一处，数据库里再守一道，两处说的一样', () => {
  it('没有写明的表，只当作办件用的：审计员、系统管理员和登门的人看不到，也写不进', async () => {
    const isListed = (table: string) => table in TABLES || table in OF_THIS_ROW
    const outsiders: readonly Role[] = ['auditor', 'administrator', 'door' as Role]
    for (const made of rows.filter(({ table }) => !isListed(table))) {
      for (const role of outsiders) {
        const found = [await seen(made.table, actorIn(role)), await lets(made, actorIn(role))]
        expect([made.table, role, ...found]).toEqual([made.table, role, false, false])
      }
    }
  })

  it('写明的表都还在', () => {
    const known = rows.map(({ table }) => table)
    const listed = [...Object.keys(TABLES), ...Object.keys(OF_THIS_ROW)]
    expect(listed.filter((table) => !known.includes(table))).toEqual([])
  })

  it('直接用 SQL 读得到一张表的，正是可以从接口看它的', async () => {
    for (const { table } of listedRows()) {
      const expected = OF_THIS_ROW[table]?.read ?? mayAskAny(TABLES[table]?.read ?? [])
      const found = await rolesWho((role) => seen(table, actorIn(role)))
      expect([table, ...found]).toEqual([table, ...expected])
    }
  })

  it('直接用 SQL 写得进一张表的，正是可以从接口改它的', async () => {
    for (const made of listedRows()) {
      const { table } = made
      const expected = OF_THIS_ROW[table]?.write ?? mayAskAny(TABLES[table]?.write ?? [])
      const found = await rolesWho((role) => lets(made, actorIn(role)))
      expect([table, ...found]).toEqual([table, ...expected])
    }
  })

  it('别的单位的人，一件、一条、一份材料也看不到', async () => {
    const ofOneUnit = rows.filter(({ row }) => 'involved_units' in row || 'unit_ids' in row)
    const about = ['case_event', 'case_unit', 'case_words', 'entry_event', 'attachment', 'notice']
    const tables = [...ofOneUnit.map(({ table }) => table), ...about]
    for (const table of tables) {
      for (const role of OF_A_UNIT) {
        expect([table, role, await seen(table, actorIn(role, 'daoxian'))]).toEqual([
          table,
          role,
          false,
        ])
      }
    }
  })
})
