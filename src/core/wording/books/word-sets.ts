import * as ofBooks from './entry-words.ts'
import { ACCEPTANCE_LEVEL_WORDS } from './level-words.ts'
import { MONTH_STATE_WORDS, PROGRESS_REASON_WORDS, WORKS_STAGE_WORDS } from './task-words.ts'

/** The sets of words that books need, by the name of what they label. */
export const BOOK_WORD_SETS = {
  book: ofBooks.BOOK_WORDS,
  entryStep: ofBooks.ENTRY_STEP_WORDS,
  entryAct: ofBooks.ENTRY_ACT_WORDS,
  entryFact: ofBooks.ENTRY_FACT_WORDS,
  audience: ofBooks.AUDIENCE_WORDS,
  clock: ofBooks.CLOCK_WORDS,
  termUnit: ofBooks.TERM_UNIT_WORDS,
  worksStage: WORKS_STAGE_WORDS,
  acceptanceLevel: ACCEPTANCE_LEVEL_WORDS,
  progressReason: PROGRESS_REASON_WORDS,
  monthState: MONTH_STATE_WORDS,
} as const
