import type { CaseId } from '../../ledger/ids.ts'
import { saidInBoth } from '../../wording/said-in-both.ts'
import type { Label } from '../../wording/words.ts'

/** Two things in one paper that cannot both be true: where they stand, and what each says. */
export type Contradiction = {
  readonly code:
    | 'parts-differ-from-total'
    | 'figures-differ'
    | 'part-exceeds-whole'
    | 'announced-differs'
    | 'typed-number'
    | 'typed-figure-differs'
    | 'verdict-differs-from-claims'
    | 'contents-differ-from-headings'
    | 'post-differs'
    | 'place-not-filled'
    | 'item-missing'
    | 'check-fails'
  /** The part of the paper, in words. */
  readonly where: string
  /** What is wrong, and what it should be. */
  readonly message: string
  /** The same in English; an issue that was published before it was said in both has none. */
  readonly english?: string
  readonly caseIds: readonly CaseId[]
}

/** Puts what does not agree into both languages, with the part of the paper in words and the cases concerned, none where it concerns no case. */
export function contradiction(
  code: Contradiction['code'],
  where: string,
  said: Label,
  caseIds: readonly CaseId[] = [],
): Contradiction {
  return { code, where, ...saidInBoth(said), caseIds }
}
