import type { Book } from '../../../core/book/entry.ts'
import { WORKS_STAGE_WORDS } from '../../../core/wording/books/task-words.ts'
import type { Field } from './field.ts'
import { FIELD_WORDS as say } from './field-words.ts'
import {
  CAMPAIGN_FIELDS,
  CONTACT_FIELDS,
  ENFORCEMENT_FIELDS,
  HOTLINE_REPORT_FIELDS,
  INSTRUCTION_FIELDS,
  MATERIAL_FIELDS,
  MEDIA_REPORT_FIELDS,
  MEETING_FIELDS,
  OCCASION_FIELDS,
  QUALITY_FIELDS,
  REFERRAL_FIELDS,
  TARGET_FIELDS,
  TEAM_DAY_FIELDS,
  VISIT_FIELDS,
  WATCH_FIELDS,
} from './record-fields.ts'

/** How a book is shown and written: what begins an entry, and what its content holds. */
export type BookForm = { readonly begin: string; readonly content: readonly Field[] }

/** The books that are kept with forms alone; rectification, close-out and look-back have screens of their own. */
export const BOOK_FORMS: Readonly<Partial<Record<Book, BookForm>>> = {
  instruction: { begin: 'giveInstruction', content: INSTRUCTION_FIELDS },
  visit: { begin: 'recordVisit', content: VISIT_FIELDS },
  meeting: { begin: 'recordMeeting', content: MEETING_FIELDS },
  material: { begin: 'askForMaterial', content: MATERIAL_FIELDS },
  teamDay: { begin: 'recordTeamDay', content: TEAM_DAY_FIELDS },
  occasion: { begin: 'recordOccasion', content: OCCASION_FIELDS },
  watch: { begin: 'recordWatch', content: WATCH_FIELDS },
  contact: { begin: 'recordContact', content: CONTACT_FIELDS },
  mediaReport: { begin: 'recordMediaReport', content: MEDIA_REPORT_FIELDS },
  hotlineReport: { begin: 'recordHotlineReport', content: HOTLINE_REPORT_FIELDS },
  referral: { begin: 'recordReferral', content: REFERRAL_FIELDS },
  campaignProblem: { begin: 'listProblem', content: CAMPAIGN_FIELDS },
  target: { begin: 'setTarget', content: TARGET_FIELDS },
  enforcementTally: { begin: 'recordEnforcementTally', content: ENFORCEMENT_FIELDS },
  qualityReading: { begin: 'recordQualityReading', content: QUALITY_FIELDS },
}

export const FORMED_BOOKS = Object.keys(BOOK_FORMS) as readonly Book[]

/** The books of which an item of the bulletin can be drafted. */
export const TOLD_BOOKS: readonly Book[] = [
  ...(['visit', 'meeting', 'teamDay', 'occasion'] as const),
  ...(['hotlineReport', 'enforcementTally', 'qualityReading', 'target'] as const),
]

const REASON: Field = { name: 'reason', kind: 'text', words: say.reason }
const NOTE: Field = { name: 'note', kind: 'text', words: say.note }

/** What an act asks for beside the content itself. */
const PARTICULARS: Readonly<Record<string, readonly Field[]>> = {
  takeUpInstruction: [],
  answerInstruction: [{ name: 'text', kind: 'text', words: say.answer }],
  returnAnswer: [REASON],
  urgeInstruction: [NOTE],
  extendInstruction: [{ name: 'until', kind: 'day', words: say.extendTo }, REASON],
  settleInstruction: [NOTE],
  assignMaterial: [
    { name: 'unitIds', kind: 'units', words: say.byUnits },
    { name: 'dueOn', kind: 'day', words: say.dueOn, isOptional: true },
  ],
  deliverMaterial: [
    {
      ...{ name: 'papers', kind: 'several', words: say.papers },
      fields: [
        { name: 'title', kind: 'line', words: say.title },
        { name: 'pages', kind: 'number', words: say.pages },
        { name: 'copies', kind: 'number', words: say.copies },
        { name: 'sha256', kind: 'hash', words: say.sha256, isOptional: true },
      ],
    },
    NOTE,
  ],
  receiptMaterial: [{ name: 'by', kind: 'line', words: say.receiptBy }, NOTE],
  reportOnProblem: [
    {
      ...{ name: 'stage', kind: 'choice', of: 'worksStage', words: say.stage },
      ...{ options: Object.keys(WORKS_STAGE_WORDS), isOptional: true },
    },
    { name: 'expectedOn', kind: 'day', words: say.expectedOn, isOptional: true },
    NOTE,
  ],
  reportOnTarget: [{ name: 'done', kind: 'number', words: say.done }, NOTE],
  correctProblem: [NOTE],
  strikeProblemOff: [NOTE],
}

/** Whether an act writes the whole content anew. */
export function isRewriting(book: Book, act: string): boolean {
  const isRevision = /^(?:correct|revise)/.test(act) && !(act in PARTICULARS)
  return act === BOOK_FORMS[book]?.begin || isRevision
}

/** The fields of an act's form: its content where it writes it, its particulars, a reason where the record asks for one. */
export function fieldsOfAct(book: Book, act: string): readonly Field[] {
  const content = isRewriting(book, act) ? (BOOK_FORMS[book]?.content ?? []) : []
  if (act === BOOK_FORMS[book]?.begin) return content.map(withoutHandOn)
  return [...content, ...(PARTICULARS[act] ?? [REASON])]
}

/** What is handed on begins by an act of its own, on the page of what it follows from. */
function withoutHandOn(field: Field): Field {
  if (field.kind !== 'choice' || field.of !== 'instructionOrigin') return field
  return { ...field, options: field.options.filter((one) => one !== 'handOn') }
}
