import { agreed, type Result, refused } from '../ledger/result.ts'
import { label } from '../wording/label.ts'
import type { Publication, PublicationStep } from './publication.ts'

/** What is done with a publication. */
export type PublicationAct =
  | 'judgeMarks'
  | 'rewriteText'
  | 'refreshPublication'
  | 'confirmPublication'
  | 'returnPublication'
  | 'publishPublication'
  | 'discardPublication'

type Step = { readonly from: readonly PublicationStep[]; readonly to: PublicationStep }

/** The way of a publication. What was published changes no more: another publication corrects it. */
export const PUBLICATION_STEPS: Readonly<Record<PublicationAct, Step>> = {
  judgeMarks: { from: ['draft'], to: 'draft' },
  rewriteText: { from: ['draft'], to: 'draft' },
  refreshPublication: { from: ['draft'], to: 'draft' },
  confirmPublication: { from: ['draft'], to: 'confirmed' },
  returnPublication: { from: ['confirmed'], to: 'draft' },
  publishPublication: { from: ['confirmed'], to: 'published' },
  discardPublication: { from: ['draft', 'confirmed'], to: 'discarded' },
}

/** The step that the act leads to, or the refusal that names where the publication stands. */
export function stepAfter(
  act: PublicationAct,
  { step }: Pick<Publication, 'step'>,
): Result<PublicationStep> {
  const { from, to } = PUBLICATION_STEPS[act]
  return from.includes(step)
    ? agreed(to)
    : refused('publication-not-at-this-step', {
        step: label('publicationStep', step),
        act: label('officeAct', act),
      })
}
