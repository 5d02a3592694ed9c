import type { Refusal, RefusalCode } from '../ledger/result.ts'
import { ACCOUNT_REFUSALS } from './refusals/account-refusals.ts'
import { CASE_REFUSALS } from './refusals/case-refusals.ts'
import { CLOSE_OUT_REFUSALS } from './refusals/close-out-refusals.ts'
import { DESK_REFUSALS } from './refusals/desk-refusals.ts'
import { ENTRY_REFUSALS } from './refusals/entry-refusals.ts'
import { FORM_REFUSALS } from './refusals/form-refusals.ts'
import { HAND_ON_REFUSALS } from './refusals/hand-on-refusals.ts'
import { KEEPING_REFUSALS } from './refusals/keeping-refusals.ts'
import { OFFICE_BOOK_REFUSALS } from './refusals/office-book-refusals.ts'
import { OFFICE_REFUSALS } from './refusals/office-refusals.ts'
import { PUBLICATION_REFUSALS } from './refusals/publication-refusals.ts'
import type { RefusalSentence } from './refusals/refusal-sentence.ts'
import { chineseSpeaker, englishSpeaker, type RefusalNames } from './refusals/refusal-speaker.ts'
import { SNAPSHOT_REFUSALS } from './refusals/snapshot-refusals.ts'
import { TASK_REFUSALS } from './refusals/task-refusals.ts'
import type { Language } from './words.ts'

/** One sentence for each rule, in both languages: what stands in the way, and what would be allowed. */
const SENTENCES: Readonly<Record<RefusalCode, RefusalSentence>> = {
  ...CASE_REFUSALS,
  ...OFFICE_REFUSALS,
  ...ACCOUNT_REFUSALS,
  ...HAND_ON_REFUSALS,
  ...DESK_REFUSALS,
  ...KEEPING_REFUSALS,
  ...FORM_REFUSALS,
  ...PUBLICATION_REFUSALS,
  ...OFFICE_BOOK_REFUSALS,
  ...ENTRY_REFUSALS,
  ...TASK_REFUSALS,
  ...CLOSE_OUT_REFUSALS,
  ...SNAPSHOT_REFUSALS,
}

/** Every rule that can refuse. */
export const REFUSAL_CODES = Object.keys(SENTENCES) as readonly RefusalCode[]

/** The refusal in an office's words: the rule, why it forbids, and what would be allowed. */
export function wordRefusal(
  { code, particulars }: Refusal,
  names: RefusalNames,
  language: Language = 'zh',
): string {
  const speaker = language === 'en' ? englishSpeaker(names) : chineseSpeaker(names)
  return SENTENCES[code][language](particulars, speaker)
}
