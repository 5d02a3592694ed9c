import type { Client } from 'pg'
import type { DatabaseTrouble } from '../../core/wording/database-trouble.ts'
import { addressUnderRole, placeOf } from './database-address.ts'
import type { DatabaseServer } from './database-server.ts'
import { DatabaseTroubleError, reasonOf } from './database-trouble.ts'
import { APP_ROLE, canBecome, makeRole, withClient } from './roles.ts'

const OLDEST_MAJOR = 15

/**
 * A PostgreSQL of the user's own. The given user owns the tables; requests run under the role
 * `huiyin_app`, which it makes, or, where it may not make roles, under itself (row security is then
 * forced by `migrate`). The server is neither started nor stopped.
 */
export async function openForeignServer(url: string): Promise<DatabaseServer> {
  const place = checkedPlace(url)
  const hasAppRole = await visit(url, place, async (client) => {
    await checkServer(client, place)
    return ensureAppRole(client)
  })
  return {
    url: hasAppRole ? addressUnderRole(url, APP_ROLE) : url,
    adminUrl: url,
    owned: false,
    stop: async () => undefined,
  }
}

function checkedPlace(url: string): string {
  try {
    if (!/^postgres(ql)?:\/\//.test(url)) throw new Error('postgresql://')
    return placeOf(url)
  } catch (cause) {
    throw new DatabaseTroubleError({ code: 'bad-address', reason: reasonOf(cause) }, { cause })
  }
}

async function visit<T>(
  url: string,
  place: string,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  try {
    return await withClient(url, work)
  } catch (cause) {
    if (cause instanceof DatabaseTroubleError) throw cause
    throw new DatabaseTroubleError(
      { code: 'cannot-connect', place, reason: reasonOf(cause) },
      { cause },
    )
  }
}

/** What a server says of itself and of the given user. */
export type ServerFacts = {
  readonly version: string
  readonly encoding: string
  readonly user: string
  readonly mayCreate: boolean
}

async function checkServer(client: Client, place: string): Promise<void> {
  const { rows } = await client.query<ServerFacts>(`
    SELECT current_setting('server_version') AS version,
           current_setting('server_encoding') AS encoding,
           current_user AS user,
           has_schema_privilege('public', 'CREATE') AS "mayCreate"`)
  for (const facts of rows) {
    const trouble = troubleWith(facts, place)
    if (trouble !== null) throw new DatabaseTroubleError(trouble)
  }
}

/** Why the ledger cannot live there, or null when it can. */
export function troubleWith(facts: ServerFacts, place: string): DatabaseTrouble | null {
  const { version, encoding, user } = facts
  if (Number.parseInt(version, 10) < OLDEST_MAJOR) return { code: 'server-too-old', place, version }
  if (encoding !== 'UTF8') return { code: 'not-utf8', place, encoding }
  return facts.mayCreate ? null : { code: 'may-not-create-tables', place, user }
}

/** Whether requests can run under `huiyin_app`: it is there or can be made, and the user may become it. */
async function ensureAppRole(client: Client): Promise<boolean> {
  try {
    await makeRole(client, APP_ROLE, 'NOLOGIN')
    if (await canBecome(client, APP_ROLE)) return true
    await client.query(`GRANT ${APP_ROLE} TO CURRENT_USER`)
    return await canBecome(client, APP_ROLE)
  } catch {
    return false
  }
}
