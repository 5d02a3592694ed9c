import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import type { Actor, Role } from '../../core/account/actor.ts'
import { type Instant, instant, millisOf } from '../../core/calendar/instant.ts'
import { NATIONAL_CALENDAR } from '../../core/calendar/national-calendar.ts'
import type { AccountId, OfficeId, UnitId } from '../../core/ledger/ids.ts'
import type { Result } from '../../core/ledger/result.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'
import type { Schema } from '../../db/schema.ts'
import { createTestDatabase, type TestDatabase } from '../../db/testing/test-database.ts'
import { openFileStore } from '../attachments/file-store.ts'
import type { OfficeContext } from '../context.ts'
import { sealerWith } from '../identity/sealer.ts'
import { openOffice } from '../rounds/open-office.ts'
import { openRound } from '../rounds/open-round.ts'

/** An office with one round on a ledger of its own, for one test file. */
export type TestOffice = {
  readonly context: OfficeContext
  readonly ledger: TestDatabase<Schema>
  /** The office's clock, which stands still until it is set. */
  readonly setClock: (now: string) => Instant
  readonly actor: (role: Role, unitId?: string) => Actor
  readonly close: () => Promise<void>
}

/** Opens the office of these settings and their round, at the clock's first time. */
export async function openTestOffice(settings: RoundSettings, now: string): Promise<TestOffice> {
  const ledger = await createTestDatabase<Schema>()
  let clock = instant(now)
  let made = 0
  const folder = join(tmpdir(), `huiyin-test-${randomBytes(8).toString('hex')}`)
  const context: OfficeContext = {
    database: ledger.database,
    now: () => clock,
    newId: () => v7({ msecs: millisOf(clock), seq: made++ }),
    calendar: NATIONAL_CALENDAR,
    sealer: sealerWith([Buffer.alloc(32, 7)]),
    files: openFileStore({
      filesFolder: join(folder, 'files'),
      incomingFolder: join(folder, 'incoming'),
      previewsFolder: join(folder, 'previews'),
    }),
  }
  const actor = (role: Role, unitId?: string) => actorIn(settings.officeId, role, unitId)
  agreedValue(
    await openOffice(context, actor('administrator'), { name: settings.title, accountName: 'A' }),
  )
  agreedValue(await openRound(context, actor('head'), { settings }))
  const setClock = (to: string) => {
    clock = instant(to)
    return clock
  }
  const close = async () => {
    await ledger.drop()
    await rm(folder, { recursive: true, force: true })
  }
  return { context, ledger, setClock, actor, close }
}

/** The value that a rule agreed to; throws its refusal. */
export function agreedValue<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value
  throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
}

function actorIn(officeId: OfficeId, role: Role, unitId: string | undefined): Actor {
  return {
    officeId,
    accountId: (unitId ? `${role}.${unitId}` : role) as AccountId,
    role,
    unitId: (unitId ?? null) as UnitId | null,
  }
}
