import { instant } from '../../core/calendar/instant.ts'
import { withClient } from '../server/roles.ts'
import { createBareDatabase } from './test-database.ts'

const AT = instant('2024-03-14T09:00:00Z')

/** The rows that a question gives on a connection of its own. */
export const rowsOf = (url: string, text: string, values: readonly unknown[] = []) =>
  withClient(url, async (client) => (await client.query(text, [...values])).rows)

/** Offices with these names, each with a paper, an audit line and a round whose settings hold the name. */
export async function fillSample(adminUrl: string, names: readonly string[]): Promise<void> {
  await withClient(adminUrl, async (client) => {
    for (const [index, name] of names.entries()) {
      const office = `office-${index}`
      await client.query('INSERT INTO office VALUES ($1, $2, $3)', [office, name, AT])
      await client.query(
        `INSERT INTO request_audit (office_id, at, account_id, method, path, status, took_ms)
         VALUES ($1, $2, 'clerk.zhou', 'GET', $3, 200, 3)`,
        [office, AT, name],
      )
      await client.query(
        `INSERT INTO stored_file VALUES ($1, $2, 'text/plain', $3, $4, $5, 'clerk.zhou')`,
        [office, index.toString(16).padStart(64, '0'), name, Buffer.from(name), AT],
      )
      await client.query(`INSERT INTO round VALUES ($1, 'r1', 1, $2, $3, $4)`, [
        office,
        name,
        JSON.stringify({ name }),
        AT,
      ])
    }
  })
}

/** Runs `work` on a database that holds nothing at all and is removed afterwards. */
export async function inBareDatabase<T>(work: (adminUrl: string) => Promise<T>): Promise<T> {
  const bare = await createBareDatabase()
  try {
    return await work(bare.adminUrl)
  } finally {
    await bare.drop()
  }
}
