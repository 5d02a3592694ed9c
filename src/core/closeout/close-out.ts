import type { EntryId, EntryState } from '../book/entry.ts'
import type { Day } from '../calendar/day.ts'
import type { Clock } from '../clock/clock.ts'
import type { CaseId, UnitId } from '../ledger/ids.ts'
import type { AcceptanceLevel } from '../round/rectification-settings.ts'

/** Where a close-out stands: 申请、退回补正、验收通过、公示、销号. */
export type CloseOutStep =
  | 'applied'
  | 'amending'
  | 'accepted'
  | 'onNotice'
  | 'closeOutDone'
  | 'closeOutWithdrawn'
  | 'relapsed'

/** What is closed out: a rectification task, or a case. */
export type Subject =
  | { readonly kind: 'task'; readonly entryId: EntryId }
  | { readonly kind: 'case'; readonly caseId: CaseId }

/** The close-out of one problem (验收销号), from the application to the filing. */
export type CloseOut = EntryState & {
  readonly step: CloseOutStep
  readonly no: string
  readonly subject: Subject
  /** The problem in its original words, with what was to be done, as they stood at the application. */
  readonly problem: ProblemOfCloseOut
  readonly application: Application
  readonly conditions: readonly Condition[]
  /** Who accepts, in order, as the round had it at the application. */
  readonly levels: readonly AcceptanceLevel[]
  readonly acceptances: readonly Acceptance[]
  readonly refusals: readonly RefusedAcceptance[]
  readonly notice: Notice | null
  readonly objections: readonly Objection[]
  readonly closedOutOn: Day | null
  /** The number under which it was filed (备案). */
  readonly filing: string | null
  readonly withdrawnReason: string | null
  readonly relapsedOn: Day | null
}

/** What is closed out, copied from its task or case at the application, so that the papers go on saying it. */
export type ProblemOfCloseOut = {
  /** 序号8（市序号9）, or the number of a case. */
  readonly number: string
  readonly text: string
  readonly goal: string
  readonly measures: readonly string[]
  readonly dueOn: Day | null
  readonly dueWords: string | null
  readonly leadUnits: readonly UnitId[]
  readonly involvedUnits: readonly UnitId[]
  readonly problemClass: string | null
}

/** A unit's request to close out (销号申请), by its letter. */
export type Application = {
  readonly on: Day
  readonly letter: string
  readonly completedOn: Day
  /** What was done, measure by measure in their order. */
  readonly outcomes: readonly string[]
}

/** One condition of a close-out, as the round's rule words it, and what was shown for it. */
export type Condition = {
  readonly name: string
  /** What the rule asks to be shown. */
  readonly asked: string
  readonly isMet: boolean
  /** What shows it. */
  readonly shownBy: string
  readonly files: readonly ShownFile[]
}

/** An attachment that shows something, by its digest. */
export type ShownFile = { readonly sha256: string; readonly caption: string }

/** A level's acceptance (验收), by its own letter. */
export type Acceptance = {
  readonly level: AcceptanceLevel
  readonly on: Day
  readonly letter: string
  readonly letterOn: Day
  /** 验收组长 or whoever answers for it. */
  readonly signedBy: string
  readonly opinion: string
}

/** A level that did not accept, and why. */
export type RefusedAcceptance = {
  readonly level: AcceptanceLevel
  readonly on: Day
  readonly reason: string
}

/** A public notice of a close-out (公示), by its own letter. */
export type Notice = {
  readonly letterOn: Day
  /** First and last day on which it is shown; both count. */
  readonly from: Day
  readonly to: Day
  readonly days: Pick<Clock, 'term' | 'source' | 'notable' | 'isProvisional'>
  /** Where it is shown. */
  readonly where: string
  /** Who takes objections, and how they reach it. */
  readonly receiver: string
  readonly phone: string
  readonly address: string
  /** Who signs. */
  readonly signature: string
  /** On what it is based: 《…销号管理办法》. */
  readonly basis: string
}

/** What was objected during the notice, and the answer; one that is upheld forbids the close-out. */
export type Objection = {
  readonly id: string
  readonly on: Day
  /** 来电、来信: never who objected. */
  readonly channel: string
  readonly text: string
  readonly answer: {
    readonly on: Day
    readonly text: string
    readonly isUpheld: boolean
  } | null
}

/** The level whose turn it is; null once all have accepted. */
export function nextLevel({ levels, acceptances }: Pick<CloseOut, 'levels' | 'acceptances'>) {
  return levels[acceptances.length] ?? null
}
