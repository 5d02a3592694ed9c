import type { Command } from 'commander'
import { z } from 'zod'
import { trailFilter } from '../../contract/audit.ts'
import { accountId, caseId, instant } from '../../contract/values.ts'
import type { Anchor } from '../../core/audit/proof.ts'
import { trailCsvHead, trailCsvLine } from '../../core/export/trail-csv.ts'
import { BREAK_WORDS } from '../../core/wording/audit-words.ts'
import { nameOfRequest } from '../../http/routes/audit.ts'
import { endsOfTrails } from '../../office/audit/end-of-trail.ts'
import { readTrail } from '../../office/audit/read-trail.ts'
import { verifyTrail } from '../../office/audit/verify-trail.ts'
import { agreedValue } from '../agreed-value.ts'
import { anchorsKept } from '../anchor-file.ts'
import { atDesk, type Desk } from '../desk.ts'
import { shaped } from '../read-json-file.ts'

const A_PORTION = 500
const SHOWN = z.strictObject({
  number: z.coerce.number().int().min(1),
  sha256: z.string().length(64),
})

/** Follows the trail from its first link to its end; exit status 1 where it breaks. */
export function verifyTheTrail(command: Command): Promise<void> {
  const { anchor } = command.opts<{ anchor?: string }>()
  return atAuditor(command, async ({ ledger, context, actor, terminal }) => {
    const shown = anchor === undefined ? [] : [anchorSaid(anchor)]
    const anchors = [...(await anchorsKept(ledger.dataFolder, actor.officeId)), ...shown]
    const proof = await agreedValue(verifyTrail(context, actor, { anchors }))
    const { broken, proven, links, entries } = proof
    terminal.result(proof, () => `${proven.number}:${proven.sha256}`)
    if (broken === null)
      return terminal.news('trail-whole', { links, entries, anchors: anchors.length })
    const why = BREAK_WORDS[broken.reason].zh
    terminal.news('trail-broken', { link: broken.linkNumber, at: broken.at ?? '-', why })
    process.exitCode = 1
  })
}

/** Prints the trail as CSV, the latest first. */
export function exportTheTrail(command: Command): Promise<void> {
  const said = command.opts<{ account?: string; from?: string; to?: string; case?: string }>()
  const filter = shaped(trailFilter, {
    ...(said.account !== undefined && { accountId: shaped(accountId, said.account) }),
    ...(said.from !== undefined && { from: shaped(instant, said.from) }),
    ...(said.to !== undefined && { to: shaped(instant, said.to) }),
    ...(said.case !== undefined && { caseId: shaped(caseId, said.case) }),
  })
  return atAuditor(command, async ({ context, actor }) => {
    process.stdout.write(trailCsvHead())
    for (let after: string | null = ''; after !== null; ) {
      const from: { after?: string } = after === '' ? {} : { after }
      const page = await agreedValue(
        readTrail(context, actor, { ...filter, ...from, limit: A_PORTION }),
      )
      process.stdout.write(page.entries.map((one) => trailCsvLine(one, nameOfRequest)).join(''))
      after = page.next
    }
  })
}

/** Prints where the trail ends now: to be written down where nobody at this machine changes it. */
export function printTheAnchor(command: Command): Promise<void> {
  return atAuditor(command, async ({ context, actor, terminal }) => {
    const [end] = await endsOfTrails(context, [actor.officeId])
    terminal.result(end ?? null, () => (end ? `${end.number}:${end.sha256}` : ''))
  })
}

function anchorSaid(text: string): Anchor {
  const [number, sha256] = text.split(':')
  return shaped(SHOWN, { number, sha256 })
}

function atAuditor(command: Command, work: (desk: Desk) => Promise<void>): Promise<void> {
  return atDesk(command, work, 'auditor')
}
