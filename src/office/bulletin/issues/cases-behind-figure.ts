import type { Actor } from '../../../core/account/actor.ts'
import { mayDo } from '../../../core/account/rights.ts'
import type { FigureProvenance } from '../../../core/bulletin/compose/figure-book.ts'
import type { IssueId } from '../../../core/bulletin/issue/issue.ts'
import { agreed, type Result, refused } from '../../../core/ledger/result.ts'
import type { FigureReference } from '../../../core/statistics/figure-reference.ts'
import { numbersOfCases } from '../../../db/bulletin/case-numbers.ts'
import { type FrozenFigures, findPublished } from '../../../db/bulletin/published-issues.ts'
import type { OfficeContext } from '../../context.ts'
import { inSnapshot, type SharingContext } from '../compose/compose-stored.ts'
import { casesOfFigure } from './freeze-figures.ts'
import { shownIn } from './show-issue.ts'

/** A printed number with its definition and the cases that it counts. */
export type FigureWithCases = {
  readonly figure: FigureProvenance
  readonly cases: FrozenFigures['cases']
}

/** The cases behind a number of an issue: of a published one those of its publication, of a draft those of now. */
export function casesBehindFigure(
  context: OfficeContext,
  actor: Actor,
  input: { readonly issueId: IssueId; readonly reference: FigureReference },
): Promise<Result<FigureWithCases>> {
  return inSnapshot(context, actor, async (sharing) => {
    const { issueId, reference } = input
    const published = await findPublished(sharing.transaction, actor.officeId, issueId)
    if (published) return frozenCases(sharing, actor, published.figures, reference)
    const shown = await shownIn(sharing, actor, issueId)
    if (!shown.ok) return shown
    const figure = shown.value.provenance[reference]
    if (!figure) return refused('figure-unknown', { figure: reference })
    const cases = await casesOfFigure(sharing, actor, figure)
    return cases.ok ? agreed({ figure, cases: cases.value }) : cases
  })
}

/** The cases kept at publication; of them an actor who does not see every case is told those that it may see. */
async function frozenCases(
  { transaction }: SharingContext,
  actor: Actor,
  { cases, figures }: FrozenFigures,
  reference: FigureReference,
): Promise<Result<FigureWithCases>> {
  const frozen = figures[reference]
  if (!frozen) return refused('figure-unknown', { figure: reference })
  const { cases: places, ...figure } = frozen
  const behind = places.flatMap((place) => cases[place] ?? [])
  if (mayDo('readDraft', actor).ok) return agreed({ figure, cases: behind })
  const ids = behind.map((one) => one.caseId)
  return agreed({ figure, cases: await numbersOfCases(transaction, actor.officeId, ids) })
}
