import type { RefusalCode } from '../../ledger/result.ts'
import type { RefusalSpeaker } from './refusal-speaker.ts'

export type Particulars = Readonly<Partial<Record<ParticularName, string>>>

/** The particulars that rules give with a refusal. */
type ParticularName =
  | 'account'
  | 'act'
  | 'askedAt'
  | 'at'
  | 'batch'
  | 'book'
  | 'case'
  | 'category'
  | 'cell'
  | 'claim'
  | 'claims'
  | 'condition'
  | 'contradictions'
  | 'count'
  | 'doubts'
  | 'due'
  | 'entry'
  | 'faults'
  | 'figure'
  | 'from'
  | 'handOnStep'
  | 'handedOverAt'
  | 'happenedAt'
  | 'import'
  | 'issue'
  | 'key'
  | 'kinds'
  | 'known'
  | 'last'
  | 'level'
  | 'limit'
  | 'milestone'
  | 'month'
  | 'movedAt'
  | 'next'
  | 'number'
  | 'objection'
  | 'office'
  | 'part'
  | 'plannedOn'
  | 'problems'
  | 'publication'
  | 'role'
  | 'round'
  | 'share'
  | 'sheet'
  | 'step'
  | 'template'
  | 'text'
  | 'titles'
  | 'unit'
  | 'until'
  | 'whole'

type Sentence = (given: Particulars, say: RefusalSpeaker) => string

/** A rule's No in both languages: what stands in the way, and what would be allowed. */
export type RefusalSentence = { readonly zh: Sentence; readonly en: Sentence }

/** The sentences of one slice; `refusals.ts` puts all slices together. */
export type RefusalSentences = Readonly<Partial<Record<RefusalCode, RefusalSentence>>>
