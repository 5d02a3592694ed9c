import type { Check } from '../check.ts'
import { figuresTold, type Stretch } from '../figures-told.ts'
import { WORDS } from '../reasons/reason.ts'
import type { ReadText } from '../text/statement.ts'

const VERDICT = '基本属实|部分属实|不属实|属实'
/** The verdict over all, before 其中. */
const OVERALL = new RegExp(
  `(?:信访件|交办件|举报|投诉|反映|诉求)[^,。;“”\\n]{0,12}?(${VERDICT})(?=[,;。:])`,
  'u',
)
const CLAIM = new RegExp(`“[^”\\n]{2,80}”[^,、。;“”\\n]{0,12}?(${VERDICT})`, 'gu')

/** The claims of one case with a verdict each against the verdict printed over all: any mix is 部分属实. */
export function checkClaims({ flow }: ReadText): readonly Check[] {
  let from = 0
  return flow.text.split(/(?<=[。\n])/u).flatMap((sentence) => {
    const start = from
    from += sentence.length
    const overall = OVERALL.exec(sentence)
    if (overall === null) return []
    const after = overall.index + overall[0].length
    const claims = [...sentence.slice(after).matchAll(CLAIM)]
    const verdicts = claims.map(([, verdict]) => verdict ?? '')
    if (verdicts.length < 2) return []
    const derived = new Set(verdicts).size === 1 ? (verdicts[0] ?? '') : '部分属实'
    const printed = overall[1] ?? ''
    return [
      {
        kind: 'claims',
        outcome: derived === printed ? 'right' : 'wrong',
        total: verdicts.length,
        parts: verdicts.map(() => 1),
        expected: verdicts.length,
        unit: '项',
        text: sentence.trim(),
        place: flow.placeOf(start + overall.index),
        figures: figuresTold(flow, {
          total: [verdictAt(start + after, printed)],
          part: claims.map((claim) =>
            verdictAt(start + after + claim.index + claim[0].length, claim[1] ?? ''),
          ),
        }),
        ...(derived === printed
          ? WORDS.claimsAgree(printed)
          : WORDS.claimsDiffer(printed, derived)),
      } satisfies Check,
    ]
  })
}

/** The verdict that ends there; it counts one claim. */
function verdictAt(end: number, verdict: string): Stretch {
  return { from: end - verdict.length, to: end, value: 1 }
}
