import { type Client, escapeIdentifier } from 'pg'
import { tablesInOrder } from './catalogue.ts'

/** The first table that holds a row, or null when the ledger is empty (with or without its tables). */
export async function firstFilledTable(client: Client): Promise<string | null> {
  for (const { name } of await tablesInOrder(client)) {
    const { rowCount } = await client.query(`SELECT FROM public.${escapeIdentifier(name)} LIMIT 1`)
    if (rowCount !== 0) return name
  }
  return null
}

/** Removes everything that the schema's steps made, within the transaction that is open. */
export async function clearDatabase(client: Client): Promise<void> {
  const { rows } = await client.query<{ statement: string }>(`
    WITH of_extension AS (SELECT objid FROM pg_depend WHERE deptype = 'e')
    SELECT statement FROM (
      SELECT CASE relkind WHEN 'S' THEN 2 ELSE 1 END AS turn, format('DROP %s IF EXISTS public.%I CASCADE',
               CASE relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW'
                            WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END, relname) AS statement
      FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'S')
        AND oid NOT IN (SELECT objid FROM of_extension)
      UNION ALL
      SELECT 3, format('DROP ROUTINE IF EXISTS %s CASCADE', oid::regprocedure)
      FROM pg_proc
      WHERE pronamespace = 'public'::regnamespace AND oid NOT IN (SELECT objid FROM of_extension)
      UNION ALL
      SELECT 4, format('DROP TYPE IF EXISTS %s CASCADE', t.oid::regtype)
      FROM pg_type t LEFT JOIN pg_class c ON c.oid = t.typrelid
      WHERE t.typnamespace = 'public'::regnamespace AND t.oid NOT IN (SELECT objid FROM of_extension)
        AND (t.typtype IN ('d', 'e', 'r') OR (t.typtype = 'c' AND c.relkind = 'c'))
    ) AS all_of_it
    ORDER BY turn, statement`)
  for (const { statement } of rows) await client.query(statement)
}
