import type { CaseId } from '../../ledger/ids.ts'
import type { Contradiction as OfFigures } from '../../statistics/contradiction.ts'
import { wordContradiction } from '../../wording/contradiction-words.ts'
import type { WordingBasis } from '../../wording/wording-basis.ts'
import { type Contradiction, contradiction } from './contradiction.ts'

/** Sums among the figures of an issue that do not hold, with the cases that make the difference. */
export type DifferingFigures = OfFigures & {
  readonly differing: readonly { readonly caseId: CaseId; readonly number: string | null }[]
}

/** The sentence names so many cases; all of them are behind it. */
const MOST_NAMED = 10
const WHERE = '各项统计'

/** Figures of the ledger that cannot both be true, as an issue tells it: the rule, what was counted, and which cases. */
export function ledgerContradiction(found: DifferingFigures, basis: WordingBasis): Contradiction {
  const { differing } = found
  const names = differing.slice(0, MOST_NAMED).map(({ caseId, number }) => number ?? caseId)
  const isMore = differing.length > names.length
  const cases =
    names.length === 0
      ? { zh: '', en: '' }
      : {
          zh: `差别在${names.join('、')}${isMore ? `等${differing.length}件` : ''}。`,
          en: ` The difference: ${names.join(', ')}${isMore ? ` and others, ${differing.length} cases` : ''}.`,
        }
  const said = {
    zh: `${wordContradiction(found, basis)}${cases.zh}`,
    en: `${wordContradiction(found, basis, 'en')}${cases.en}`,
  }
  return contradiction(
    'figures-differ',
    WHERE,
    said,
    differing.map(({ caseId }) => caseId),
  )
}
