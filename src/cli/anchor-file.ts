import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Anchor } from '../core/audit/proof.ts'
import type { Instant } from '../core/calendar/instant.ts'
import type { OfficeId } from '../core/ledger/ids.ts'
import { endsOfTrails, type KeptAnchor } from '../office/audit/end-of-trail.ts'
import type { OfficeContext } from '../office/context.ts'
import { listOffices } from '../office/rounds/list-offices.ts'

type Line = KeptAnchor & { readonly at: Instant }

/** Beside the database, not in it: whoever rewrites the one has to know of the other. */
function anchorFile(dataFolder: string): string {
  return join(dataFolder, 'audit-anchors.jsonl')
}

/** Writes down where every office's trail ends now, where it went on since. */
export async function keepAnchors(context: OfficeContext, dataFolder: string): Promise<void> {
  const offices = (await listOffices(context)).map(({ officeId }) => officeId)
  const kept = await linesOf(dataFolder)
  const last = new Map(kept.map(({ officeId, number }) => [officeId, number]))
  const ends = await endsOfTrails(context, offices)
  const fresh = ends.filter(({ officeId, number }) => (last.get(officeId) ?? 0) < number)
  if (fresh.length === 0) return
  const lines = fresh.map((end): Line => ({ at: context.now(), ...end }))
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
  await appendFile(anchorFile(dataFolder), text, { mode: 0o600 })
}

/** What was written down of an office's trail. */
export async function anchorsKept(
  dataFolder: string,
  officeId: OfficeId,
): Promise<readonly Anchor[]> {
  return (await linesOf(dataFolder)).filter((line) => line.officeId === officeId)
}

async function linesOf(dataFolder: string): Promise<readonly Line[]> {
  const text = await readFile(anchorFile(dataFolder), 'utf8').catch(() => '')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
}
