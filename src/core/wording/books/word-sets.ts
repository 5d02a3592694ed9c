import { CLOSE_OUT_DOUBT_WORDS } from './close-out-words.ts'
import * as ofBooks from './entry-words.ts'
import { COMPARISON_WORDS, EVIDENCE_DOUBT_WORDS, LIMIT_VERDICT_WORDS } from './evidence-words.ts'
import { ACCEPTANCE_LEVEL_WORDS } from './level-words.ts'
import {
  LOOK_BACK_WAY_WORDS,
  REINSPECTION_RESULT_WORDS,
  RISK_REASON_WORDS,
  SATISFACTION_WORDS,
} from './look-back-words.ts'
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
  closeOutDoubt: CLOSE_OUT_DOUBT_WORDS,
  reinspectionResult: REINSPECTION_RESULT_WORDS,
  satisfaction: SATISFACTION_WORDS,
  lookBackWay: LOOK_BACK_WAY_WORDS,
  riskReason: RISK_REASON_WORDS,
  comparison: COMPARISON_WORDS,
  limitVerdict: LIMIT_VERDICT_WORDS,
  evidenceDoubt: EVIDENCE_DOUBT_WORDS,
} as const
