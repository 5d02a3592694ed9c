import type { Actor } from '../../core/account/actor.ts'
import { mayDo } from '../../core/account/rights.ts'
import type { Instant } from '../../core/calendar/instant.ts'
import type { RoundId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import type {
  Publication,
  PublicationId,
  PublicationSubject,
} from '../../core/publication/publication.ts'
import {
  findPublication,
  nextPublicationNumber,
  type StoredPublication,
} from '../../db/publications/publications.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import { inSnapshot } from '../bulletin/compose/compose-stored.ts'
import type { OfficeContext } from '../context.ts'
import { publicLayoutNamed } from '../tables/table-templates.ts'
import { saveVersion } from './publication-steps.ts'
import { rowsOfSubject } from './rows-of-subject.ts'

export type DraftPublication = {
  readonly roundId: RoundId
  readonly subject: PublicationSubject
  /** A layout by name (`layout-7`, or one of the office's own); the round's own where nothing is said. */
  readonly template?: string
  /** The instant of the facts; now where nothing is said. */
  readonly at?: Instant
  /** Why a correction is made; other publications need none. */
  readonly reason?: string
}

/**
 * Begins a publication: takes the rows of a batch, of what was closed since, or of a published table
 * that is corrected, as the ledger has them. A correction begins with the edits and decisions of the
 * table it corrects.
 */
export function draftPublication(
  context: OfficeContext,
  actor: Actor,
  input: DraftPublication,
): Promise<Result<StoredPublication>> {
  return inSnapshot(context, actor, async (sharing) => {
    const right = mayDo('draftPublication', actor)
    if (!right.ok) return right
    const { officeId } = actor
    const { roundId, subject } = input
    const id = context.newId() as PublicationId
    const reason = input.reason?.trim() ?? ''
    if (subject.kind === 'correction' && reason === '') {
      return refused('reason-missing', { act: 'draftPublication' })
    }
    const round = await findRound(sharing.transaction, { officeId, roundId })
    if (!round) return refused('round-unknown', { round: roundId })
    const template = input.template ?? round.settings.publicTable
    const layout = await publicLayoutNamed(sharing.transaction, actor, template)
    if (!layout.ok) return layout
    const at = input.at ?? context.now()
    const rows = await rowsOfSubject(sharing, actor, { round, subject, at })
    if (!rows.ok) return rows
    const number = await nextPublicationNumber(sharing.transaction, { officeId, roundId })
    const drafted: Publication = {
      ...{ id, roundId, number, subject, template, at },
      step: 'draft',
      rows: rows.value,
    }
    const publication = await withFormerDecisions(sharing, actor, drafted)
    const told = { type: 'drafted', fact: publication, reason } as const
    return agreed(await saveVersion(sharing, actor, { publication, told, after: 0 }))
  })
}

async function withFormerDecisions(
  { transaction }: Parameters<typeof saveVersion>[0],
  { officeId }: Actor,
  drafted: Publication,
): Promise<Publication> {
  if (drafted.subject.kind !== 'correction') return drafted
  const key = { officeId, publicationId: drafted.subject.corrects }
  const corrected = await findPublication(transaction, key)
  const rows = drafted.rows.map((row) => {
    const former = corrected?.rows.find((one) => one.caseId === row.caseId)
    return former ? { ...row, edited: former.edited, judgements: former.judgements } : row
  })
  return { ...drafted, rows }
}
