import { CAMPAIGN_BOOK } from '../campaign/campaign-book.ts'
import { CLOSE_OUT_BOOK } from '../closeout/close-out-book.ts'
import { ENFORCEMENT_TALLY_BOOK } from '../enforcement/enforcement-tally.ts'
import { QUALITY_READING_BOOK } from '../enforcement/quality-reading.ts'
import { LAB_TEST_BOOK } from '../evidence/lab-test-book.ts'
import { HOTLINE_REPORT_BOOK } from '../hotline/hotline-report.ts'
import { REFERRAL_BOOK } from '../hotline/referral.ts'
import { INSTRUCTION_BOOK } from '../instruction/instruction-book.ts'
import { CALL_BACK_BOOK } from '../lookback/call-back-book.ts'
import { LOOK_BACK_BOOK } from '../lookback/look-back-book.ts'
import { REINSPECTION_BOOK } from '../lookback/reinspection-book.ts'
import { MATERIAL_BOOK } from '../material/material-book.ts'
import { CONTACT_BOOK } from '../meeting/contact.ts'
import { MEETING_BOOK } from '../meeting/meeting-book.ts'
import { OCCASION_BOOK } from '../meeting/occasion.ts'
import { WATCH_BOOK } from '../meeting/watch.ts'
import { MEDIA_REPORT_BOOK } from '../publicity/media-report.ts'
import { PLAN_BOOK } from '../rectification/plan-book.ts'
import { TASK_BOOK } from '../rectification/task-book.ts'
import { TARGET_BOOK } from '../target/target-book.ts'
import { TEAM_DAY_BOOK } from '../team/team-day.ts'
import { VISIT_BOOK } from '../visit/visit-book.ts'
import type { AnyBookRules, BookRules } from './book-rules.ts'
import type { Book, EntryAct, EntryFact, EntryState } from './entry.ts'

/** Every book's rules by its name: what whoever knows only the name goes by. */
export const BOOKS: Readonly<Record<Book, AnyBookRules>> = {
  plan: known(PLAN_BOOK),
  task: known(TASK_BOOK),
  closeOut: known(CLOSE_OUT_BOOK),
  lookBack: known(LOOK_BACK_BOOK),
  reinspection: known(REINSPECTION_BOOK),
  callBack: known(CALL_BACK_BOOK),
  labTest: known(LAB_TEST_BOOK),
  instruction: known(INSTRUCTION_BOOK),
  visit: known(VISIT_BOOK),
  meeting: known(MEETING_BOOK),
  occasion: known(OCCASION_BOOK),
  watch: known(WATCH_BOOK),
  contact: known(CONTACT_BOOK),
  material: known(MATERIAL_BOOK),
  teamDay: known(TEAM_DAY_BOOK),
  mediaReport: known(MEDIA_REPORT_BOOK),
  hotlineReport: known(HOTLINE_REPORT_BOOK),
  referral: known(REFERRAL_BOOK),
  campaignProblem: known(CAMPAIGN_BOOK),
  target: known(TARGET_BOOK),
  enforcementTally: known(ENFORCEMENT_TALLY_BOOK),
  qualityReading: known(QUALITY_READING_BOOK),
}

/** A book stores and reads nothing but its own states, acts and facts: the name of the book stands for their types. */
function known<State extends EntryState, Act extends EntryAct, Fact extends EntryFact>(
  rules: BookRules<State, Act, Fact>,
): AnyBookRules {
  return rules as unknown as AnyBookRules
}

export const BOOK_NAMES = Object.keys(BOOKS) as readonly Book[]

/** Whether a text names a book. */
export function isBook(name: string): name is Book {
  return Object.hasOwn(BOOKS, name)
}
