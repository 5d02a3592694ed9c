import type { Language } from '../../wording/words.ts'
import { DAY_REASONS } from './day-reasons.ts'
import { SAID_REASONS } from './said-reasons.ts'
import { SUM_REASONS } from './sum-reasons.ts'

/** Every reason that a check can have, with its sentence in both languages. */
const REASONS = { ...SUM_REASONS, ...SAID_REASONS, ...DAY_REASONS }

type Reasons = typeof REASONS
export type ReasonCode = keyof Reasons
export const REASON_CODES = Object.keys(REASONS) as readonly ReasonCode[]

/** Why a check came out as it did: which rule says so, and the figures, days and words that it says it of. */
export type Reason = {
  readonly code: ReasonCode
  readonly says: readonly (string | number | boolean)[]
}

/** A reason as a check carries it: in Chinese, and as code and particulars for any language. */
export type Told = { readonly reason: string; readonly why: Reason }

type Tell<Code extends ReasonCode> = (...says: Parameters<Reasons[Code]['zh']>) => Told

/** One function for each reason: what it is said of, in the order of its sentence. */
export const WORDS = Object.fromEntries(
  REASON_CODES.map((code) => [
    code,
    (...says: Reason['says']): Told => {
      const why = { code, says }
      return { reason: reasonWords(why, 'zh'), why }
    },
  ]),
) as unknown as { readonly [Code in ReasonCode]: Tell<Code> }

/** The sentence of a reason in the reader's language. */
export function reasonWords({ code, says }: Reason, language: Language): string {
  const sentence = REASONS[code][language] as (...said: Reason['says']) => string
  return sentence(...says)
}
