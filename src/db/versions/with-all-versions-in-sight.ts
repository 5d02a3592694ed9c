import { type QueryExecutorProvider, sql } from 'kysely'

/**
 * Lets `work` see and respan every version of the office's cases, in this transaction and no longer:
 * a unit that tells the office late of something moves spans of versions from before its own time on
 * the case, which it may not see. Row security knows the role `recorder` on `case_version` alone.
 */
export async function withAllVersionsInSight<T>(
  transaction: QueryExecutorProvider,
  work: () => Promise<T>,
): Promise<T> {
  const { rows } = await sql<{ role: string }>`select acting_role() as role`.execute(transaction)
  const role = rows[0]?.role ?? ''
  await actAs(transaction, 'recorder')
  const result = await work()
  await actAs(transaction, role)
  return result
}

/** SET LOCAL takes no parameters. */
async function actAs(transaction: QueryExecutorProvider, role: string): Promise<void> {
  await sql`set local huiyin.role = ${sql.lit(role)}`.execute(transaction)
}
