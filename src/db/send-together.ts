import type { PoolClient, QueryConfig, QueryResult } from 'pg'

/** The driver takes the next query before the last is answered only where this is set. */
type Sending = { pipeline: boolean; readonly connection: { readonly stream: Corked } }
type Corked = { readonly cork: () => void; readonly uncork: () => void }

/**
 * Sends queries in one message, without waiting for the first answer before the second query goes out:
 * waking the server and being woken costs as much as many a query. Answers with all results; throws
 * what the first one that failed threw. A driver that did not know how would send them one by one.
 */
export async function sendTogether(
  client: PoolClient,
  queries: readonly (string | QueryConfig)[],
): Promise<readonly QueryResult[]> {
  const sending = client as unknown as Sending
  const { stream } = sending.connection
  sending.pipeline = true
  try {
    stream.cork()
    const answers = queries.map((query) => client.query(query))
    stream.uncork()
    const settled = await Promise.allSettled(answers)
    for (const one of settled) if (one.status === 'rejected') throw one.reason
    return Promise.all(answers)
  } finally {
    sending.pipeline = false
  }
}
