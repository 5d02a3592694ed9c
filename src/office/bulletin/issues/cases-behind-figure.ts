import type { Actor } from '../../../core/account/actor.ts'
import type { FigureProvenance } from '../../../core/bulletin/compose/figure-book.ts'
import type { IssueId } from '../../../core/bulletin/issue/issue.ts'
import { agreed, type Result, refused } from '../../../core/ledger/result.ts'
import type { FigureReference } from '../../../core/statistics/figure-reference.ts'
import { type FrozenFigures, findPublished } from '../../../db/bulletin/published-issues.ts'
import type { OfficeContext } from '../../context.ts'
import { inSnapshot } from '../compose/compose-stored.ts'
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
    if (published) return frozenCases(published.figures, reference)
    const shown = await shownIn(sharing, actor, issueId)
    if (!shown.ok) return shown
    const figure = shown.value.provenance[reference]
    if (!figure) return refused('figure-unknown', { figure: reference })
    const cases = await casesOfFigure(sharing, actor, figure)
    return cases.ok ? agreed({ figure, cases: cases.value }) : cases
  })
}

function frozenCases(
  { cases, figures }: FrozenFigures,
  reference: FigureReference,
): Result<FigureWithCases> {
  const frozen = figures[reference]
  if (!frozen) return refused('figure-unknown', { figure: reference })
  const { cases: places, ...figure } = frozen
  return agreed({ figure, cases: places.flatMap((place) => cases[place] ?? []) })
}
