import { Client } from 'pg'
import { addressOfDatabase } from './database-address.ts'

/** Owns the tables; runs migrations, backups and restores. Passes row security, so it never serves requests. */
export const OWNER_ROLE = 'huiyin_owner'
/** Serves the office: neither superuser nor owner, so that row security holds. */
export const APP_ROLE = 'huiyin_app'
/** The office's database on our own server. */
export const DATABASE_NAME = 'huiyin'

/** Makes, where they are missing, both roles and the database on our own server. `url` is the superuser's. */
export async function makeRolesAndDatabase(url: string): Promise<void> {
  await withClient(addressOfDatabase(url, 'postgres'), async (client) => {
    await makeRole(client, OWNER_ROLE, 'LOGIN CREATEDB BYPASSRLS')
    await makeRole(client, APP_ROLE, 'LOGIN')
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [
      DATABASE_NAME,
    ])
    if (found.rowCount === 0) {
      await client.query(`CREATE DATABASE ${DATABASE_NAME} OWNER ${OWNER_ROLE}`)
    }
  })
}

/** Makes a role that is not there yet. */
export async function makeRole(client: Client, role: string, attributes: string): Promise<void> {
  const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role])
  if (found.rowCount === 0) await client.query(`CREATE ROLE ${role} ${attributes}`)
}

/** Runs `work` on one connection of its own and closes it. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Whether the connection's user may take on the role. */
export async function canBecome(client: Client, role: string): Promise<boolean> {
  try {
    await client.query(`SET ROLE ${role}`)
    await client.query('RESET ROLE')
    return true
  } catch {
    return false
  }
}
