import type { CaseKind, Verdict } from '../../case/case.ts'
import type { BatchId, CaseId, UnitId } from '../../ledger/ids.ts'
import type { RoundSettings } from '../../round/round-settings.ts'
import type { Question } from '../../statistics/question.ts'
import type { Arrangement } from '../issue/arrangement.ts'
import type { IssueBatch } from '../issue/batches.ts'
import type { IssueHead } from '../issue/issue.ts'
import type { BulletinItem } from '../issue/item.ts'
import type { FigureAnswers, FigureBook } from './figure-book.ts'
import type { SentenceBook } from './words/sentence-of.ts'

/** All that an issue is composed of. */
export type IssueMaterial = {
  readonly settings: RoundSettings
  readonly issue: IssueHead
  readonly arrangement: Arrangement
  readonly items: readonly BulletinItem[]
  /** The answers to `questionsOf`, by key. */
  readonly figures: FigureAnswers
  readonly batches: readonly IssueBatch[]
  readonly keyCases: readonly KeyCase[]
  /** Joint petitions still open at the handling cut-off, with the parts that are done. */
  readonly jointCases: readonly JointCase[]
  readonly difficultCases: readonly DifficultCase[]
  readonly alongsideCases: readonly AlongsideCase[]
  /** Says in words what a figure counts. */
  readonly word: (question: Question, partKeys: readonly string[] | null) => string
}

/** A key case told by number. */
export type KeyCase = {
  readonly caseId: CaseId
  readonly number: string
  readonly verdict: Verdict | null
  readonly claims: readonly KeyClaim[]
  /** What each unit answered, ready to be printed. */
  readonly handling: readonly { readonly unitId: UnitId; readonly text: string }[]
}

/** A claim of a key case as told; the verdict is null while nobody has verified it, or where it is out of scope. */
export type KeyClaim = {
  readonly text: string
  readonly isInScope: boolean
  readonly verdict: Verdict | null
}

/** A case of several units in the order of the round, and those of them that have closed their part. */
export type JointCase = {
  readonly caseId: CaseId
  readonly units: readonly UnitId[]
  readonly doneUnits: readonly UnitId[]
}

/** A finding sorted out as difficult; dual hand-over is one to the county and one to the city's authority. */
export type DifficultCase = {
  readonly caseId: CaseId
  readonly batchId: BatchId | null
  readonly isDualHandedOver: boolean
}

/** A case told beside the findings, with the few words that name it. */
export type AlongsideCase = {
  readonly caseId: CaseId
  readonly kind: CaseKind
  readonly text: string
}

/** What every section's composer is given. */
export type Composer = IssueMaterial & {
  readonly book: FigureBook
  readonly sentences?: SentenceBook
}
