import type { Actor } from '../../core/account/actor.ts'
import type { CaseId } from '../../core/ledger/ids.ts'
import { agreed, type Result, refused } from '../../core/ledger/result.ts'
import {
  confirmPublication as confirmed,
  endPublication as ended,
  type JudgedText,
  judgeMarks as judge,
  refreshPublication as refreshed,
  rewriteText as rewritten,
} from '../../core/publication/decide.ts'
import { stepAfter } from '../../core/publication/steps.ts'
import type { TextField } from '../../core/publication/text-fields.ts'
import type { StoredPublication } from '../../db/publications/publications.ts'
import { findRound } from '../../db/rounds/rounds.ts'
import type { OfficeContext } from '../context.ts'
import { layoutOfDraft } from './publication-sheet.ts'
import { type OnPublication, onPublication } from './publication-steps.ts'
import { rowsOfSubject } from './rows-of-subject.ts'

type Answer = Promise<Result<StoredPublication>>

/** Decides which marked texts are masked, by what, and which stay and why. */
export function judgeMarks(
  context: OfficeContext,
  actor: Actor,
  { judged, ...on }: OnPublication & { readonly judged: readonly JudgedText[] },
): Answer {
  return onPublication(context, actor, { ...on, act: 'judgeMarks' }, async (_, before) => {
    const publication = judge(before, judged)
    if (!publication.ok) return publication
    const told = { type: 'marksJudged', fact: { judged }, reason: '' } as const
    return agreed({ publication: publication.value, told })
  })
}

/** Writes the text of one cell anew for the public. */
export function rewriteText(
  context: OfficeContext,
  actor: Actor,
  {
    caseId,
    field,
    text,
    reason = '',
    ...on
  }: OnPublication & {
    readonly caseId: CaseId
    readonly field: TextField
    readonly text: string
    readonly reason?: string
  },
): Answer {
  return onPublication(context, actor, { ...on, act: 'rewriteText' }, async (_, before) => {
    const publication = rewritten(before, { caseId, field, text })
    if (!publication.ok) return publication
    const told = { type: 'textRewritten', fact: { caseId, field, text }, reason } as const
    return agreed({ publication: publication.value, told })
  })
}

/** Takes the facts from the ledger again, as of now; edits and decisions stay. */
export function refreshPublication(
  context: OfficeContext,
  actor: Actor,
  input: OnPublication,
): Answer {
  const on = { ...input, act: 'refreshPublication' } as const
  return onPublication(context, actor, on, async (sharing, before) => {
    const at = context.now()
    const { officeId } = actor
    const { roundId, subject } = before
    const round = await findRound(sharing.transaction, { officeId, roundId })
    if (!round) return refused('round-unknown', { round: roundId })
    const rows = await rowsOfSubject(sharing, actor, { round, subject, at })
    if (!rows.ok) return rows
    const publication = refreshed(before, { at, rows: rows.value })
    if (!publication.ok) return publication
    const told = { type: 'refreshed', fact: { at, rows: rows.value }, reason: '' } as const
    return agreed({ publication: publication.value, told })
  })
}

/** A person confirms that nothing private is left in the table; its layout is kept as it is now. */
export function confirmPublication(
  context: OfficeContext,
  actor: Actor,
  input: OnPublication,
): Answer {
  return onPublication(
    context,
    actor,
    { ...input, act: 'confirmPublication' },
    async ({ transaction }, before) => {
      // A table at another step is refused for that, whatever became of its layout.
      const step = stepAfter('confirmPublication', before)
      if (!step.ok) return step
      const layout = await layoutOfDraft(transaction, actor, before)
      if (!layout.ok) return layout
      const publication = confirmed(before, layout.value)
      if (!publication.ok) return publication
      const fact = { layout: layout.value }
      const told = { type: 'confirmed', fact, reason: '' } as const
      return agreed({ publication: publication.value, told })
    },
  )
}

/** Gives a confirmed table back to its editors, or throws a table away, with a reason. */
export function endPublication(
  context: OfficeContext,
  actor: Actor,
  {
    act,
    reason,
    ...input
  }: OnPublication & {
    readonly act: 'returnPublication' | 'discardPublication'
    readonly reason: string
  },
): Answer {
  return onPublication(context, actor, { ...input, act }, async (_, before) => {
    if (reason.trim() === '') return refused('reason-missing', { act })
    const publication = ended(act, before)
    if (!publication.ok) return publication
    const type = act === 'returnPublication' ? 'returned' : 'discarded'
    const told = { type, fact: {}, reason } as const
    return agreed({ publication: publication.value, told })
  })
}
