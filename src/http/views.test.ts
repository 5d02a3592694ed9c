import { expect, it } from 'vitest'
import type { z } from 'zod'
import type { account } from '../contract/account.ts'
import type { figureWithCases, shownIssue, storedIssue } from '../contract/bulletin/issue.ts'
import type { storedItem } from '../contract/bulletin/item.ts'
import type { caseList } from '../contract/case/list.ts'
import type { caseOutcome, caseThen, shownCase } from '../contract/case/shown-case.ts'
import type { measureSums, overview, statusTable } from '../contract/figures/answers.ts'
import type { batchWithCount } from '../contract/round/batch.ts'
import type { storedRound } from '../contract/round/bodies.ts'
import type { Same } from '../contract/same.ts'
import type { Overview } from '../core/statistics/overview.ts'
import type { StatusTable } from '../core/statistics/status-table.ts'
import type { StoredIssue } from '../db/bulletin/issues.ts'
import type { StoredItem } from '../db/bulletin/items.ts'
import type { StoredRound } from '../db/rounds/rounds.ts'
import type { ListedAccount } from '../office/accounts/list-accounts.ts'
import type { FigureWithCases } from '../office/bulletin/issues/cases-behind-figure.ts'
import type { ShownIssue } from '../office/bulletin/issues/show-issue.ts'
import type { CaseOutcome } from '../office/cases/act-on-cases.ts'
import type { CaseThen } from '../office/cases/case-as-of.ts'
import type { CaseList } from '../office/cases/case-list.ts'
import type { ShownCase } from '../office/cases/show-case.ts'
import type { MeasureAnswer } from '../office/figures/ask-measures.ts'
import type { BatchWithCount } from '../office/rounds/list-batches.ts'

/** The compiler refuses this line when what an act gives and what the contract promises part ways. */
type Held = readonly [
  Same<z.infer<typeof account>, ListedAccount>,
  Same<z.infer<typeof storedRound>, StoredRound>,
  Same<z.infer<typeof batchWithCount>, BatchWithCount>,
  Same<z.infer<typeof caseList>, CaseList>,
  Same<z.infer<typeof shownCase>, ShownCase>,
  Same<z.infer<typeof caseThen>, CaseThen>,
  Same<z.infer<typeof caseOutcome>, CaseOutcome>,
  Same<z.infer<typeof overview>, Overview>,
  Same<z.infer<typeof statusTable>, StatusTable>,
  Same<z.infer<typeof measureSums>, MeasureAnswer>,
  Same<z.infer<typeof storedItem>, StoredItem>,
  Same<z.infer<typeof storedIssue>, StoredIssue>,
  Same<z.infer<typeof shownIssue>, ShownIssue>,
  Same<z.infer<typeof figureWithCases>, FigureWithCases>,
]

it('promises in the contract exactly what the office answers', () => {
  const held: Held = [
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
  ]
  expect(held).not.toContain(false)
})
