import { Hono } from 'hono'
import type { NightlyState } from '../../core/backup/nightly.ts'
import type { HttpEnv } from '../env.ts'

/** Tells of the nightly backups; null where none are made. */
export type ToldBackups = () => Promise<NightlyState | null>

/** Answers how the nightly backups went; null where none are made. */
export function backupRoutes(told: ToldBackups) {
  return new Hono<HttpEnv>().get('/backups', async (request) =>
    request.json({ nightly: await told() }),
  )
}
