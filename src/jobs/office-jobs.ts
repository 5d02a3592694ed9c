import type { OfficeContext } from '../office/context.ts'
import { tellOfDeadlines } from '../office/notices/tell-of-deadlines.ts'
import { listOffices } from '../office/rounds/list-offices.ts'
import type { Job } from './ticker.ts'

const MINUTE_MS = 60_000

/** What an office's program does by itself: reminders before deadlines and escalations after them. */
export function officeJobs(context: OfficeContext): readonly Job[] {
  return [
    {
      name: 'deadlines',
      everyMs: 10 * MINUTE_MS,
      run: async () => {
        for (const { officeId } of await listOffices(context)) {
          await tellOfDeadlines(context, officeId)
        }
      },
    },
  ]
}
