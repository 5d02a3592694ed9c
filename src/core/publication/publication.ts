import type { Instant } from '../calendar/instant.ts'
import type { BatchId, CaseId, RoundId } from '../ledger/ids.ts'
import type { TableTemplate } from '../reading/template.ts'
import type { PublicRow } from '../table/public-row.ts'
import type { PrivacyMark } from './privacy-mark.ts'
import type { TextField } from './text-fields.ts'

/** One table that is published for the public (边督边改公开): a UUID. */
export type PublicationId = string & { readonly __brand: 'PublicationId' }

/** Where a publication stands; `steps.ts` says what may follow what. */
export type PublicationStep = 'draft' | 'confirmed' | 'published' | 'discarded'

/**
 * What a publication is about: a batch of the team, the cases closed after their batch was published
 * (补充公开), or rows of a published table that are corrected.
 */
export type PublicationSubject =
  | { readonly kind: 'batch'; readonly batchId: BatchId }
  | { readonly kind: 'lateClosings' }
  | { readonly kind: 'correction'; readonly corrects: PublicationId }

/** What a person decided about a mark: print something else in its place, or leave it because it is no private matter. */
export type MarkJudgement =
  | { readonly decision: 'mask'; readonly replacement: string }
  | { readonly decision: 'keep'; readonly reason: string }

/** One case in a publication. */
export type PublicationRow = {
  readonly caseId: CaseId
  /** 1 when the case is published for the first time, then 2, 3 … */
  readonly nth: number
  /** As the ledger has it at the publication's instant, before anything was masked. */
  readonly original: PublicRow
  /** Texts that the editor wrote anew, by cell; paragraphs are parted by line breaks. */
  readonly edited: Readonly<Partial<Record<TextField, string>>>
  /** Decisions by the text that was marked. */
  readonly judgements: Readonly<Record<string, MarkJudgement>>
}

/** A publication as it stands. */
export type Publication = {
  readonly id: PublicationId
  readonly roundId: RoundId
  /** Counted through the round, from 1. */
  readonly number: number
  readonly subject: PublicationSubject
  /** A layout by name (`layout-7`, or one of the office's own): a draft follows it as it stands. */
  readonly template: string
  /** The layout as it was confirmed: the table is printed from it whatever becomes of the named one; none in a draft. */
  readonly layout?: TableTemplate
  /** The instant of the facts in it. */
  readonly at: Instant
  readonly step: PublicationStep
  readonly rows: readonly PublicationRow[]
}

/** A row's marks with what was decided about each; null where nobody has decided yet. */
export type JudgedMark = PrivacyMark & { readonly judgement: MarkJudgement | null }
