import type { RefusalCode } from '../../ledger/result.ts'
import type { Particulars } from './particulars.ts'
import type { RefusalSpeaker } from './refusal-speaker.ts'

type Sentence = (given: Particulars, say: RefusalSpeaker) => string

/** A rule's No in both languages: what stands in the way, and what would be allowed. */
export type RefusalSentence = { readonly zh: Sentence; readonly en: Sentence }

/** The sentences of one slice; `refusals.ts` puts all slices together. */
export type RefusalSentences = Readonly<Partial<Record<RefusalCode, RefusalSentence>>>
