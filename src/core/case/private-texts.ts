import type { UnitId } from '../ledger/ids.ts'
import { privateNumbersOf } from '../privacy/private-numbers.ts'
import type { Case } from './case.ts'

/** Texts of a case that people type in; `other` are the columns of a list that no field holds. */
export type CaseText =
  | 'place'
  | 'text'
  | 'requirement'
  | 'remark'
  | 'other'
  | 'claim'
  | 'findings'
  | 'handling'
  | 'measureNote'

/** A text that holds a telephone, identity or card number, or an address of mail or chat. */
export type PrivateText = {
  readonly text: CaseText
  /** Whose findings or handling it is; null for a text of the whole case. */
  readonly unitId: UnitId | null
  readonly found: readonly string[]
}

/**
 * Which texts of the case name a person by number. Many who must not know it read a case, so whoever
 * typed it is told; it is no ground for refusing: a unit's own telephone may stand there.
 */
export function privateTextsOf(state: Case): readonly PrivateText[] {
  const ofCase = { place: state.place, text: state.text, requirement: state.requirement }
  const whole: readonly (readonly [CaseText, string])[] = [
    ...(Object.entries({ ...ofCase, remark: state.remark }) as [CaseText, string][]),
    ...Object.values(state.other).map((text) => ['other', text] as const),
    ...state.claims.map(({ text }) => ['claim', text] as const),
  ]
  return [
    ...whole.map(([text, typed]) => ({ text, unitId: null, found: privateNumbersOf(typed) })),
    ...state.parts.flatMap(({ unitId, findings, handling }) => [
      { text: 'findings' as const, unitId, found: privateNumbersOf(findings) },
      { text: 'handling' as const, unitId, found: privateNumbersOf(handling) },
    ]),
    ...state.measures.map(({ unitId, note }) => ({
      text: 'measureNote' as const,
      unitId,
      found: privateNumbersOf(note),
    })),
  ].filter(({ found }) => found.length > 0)
}
