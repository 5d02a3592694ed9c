import type { RefusalCode } from '../../ledger/result.ts'
import type { RefusalSpeaker } from './refusal-speaker.ts'

export type Particulars = Readonly<Partial<Record<ParticularName, string>>>

/** The particulars that rules give with a refusal. */
type ParticularName =
  | 'account'
  | 'act'
  | 'askedAt'
  | 'batch'
  | 'case'
  | 'category'
  | 'cell'
  | 'claim'
  | 'claims'
  | 'contradictions'
  | 'count'
  | 'due'
  | 'figure'
  | 'from'
  | 'handedOverAt'
  | 'happenedAt'
  | 'issue'
  | 'key'
  | 'limit'
  | 'movedAt'
  | 'number'
  | 'office'
  | 'publication'
  | 'role'
  | 'round'
  | 'sheet'
  | 'step'
  | 'template'
  | 'text'
  | 'unit'
  | 'until'

type Sentence = (given: Particulars, say: RefusalSpeaker) => string

/** A rule's No in both languages: what stands in the way, and what would be allowed. */
export type RefusalSentence = { readonly zh: Sentence; readonly en: Sentence }

/** The sentences of one slice; `refusals.ts` puts all slices together. */
export type RefusalSentences = Readonly<Partial<Record<RefusalCode, RefusalSentence>>>
