import * as ofAccount from './account-words.ts'
import { FIGURE_TOPIC_WORDS, READ_SECTION_WORDS } from './archive-words.ts'
import * as ofAudit from './audit-words.ts'
import * as ofOffice from './books/office-words.ts'
import { BOOK_WORD_SETS } from './books/word-sets.ts'
import { CASE_TEXT_WORDS } from './case-text-words.ts'
import * as ofCase from './case-words.ts'
import * as ofDesk from './desk-words.ts'
import { DUTY_WORDS } from './duty-words.ts'
import { FORM_KIND_WORDS } from './form-words.ts'
import { PRIVACY_KIND_WORDING } from './privacy-words.ts'
import * as ofPublication from './publication-words.ts'
import * as ofRound from './round-words.ts'
import type { Language, Words } from './words.ts'

/** Every set of words by the name of what it labels. */
export const WORDS = {
  caseKind: ofCase.CASE_KIND_WORDS,
  channel: ofCase.CHANNEL_WORDS,
  verdict: ofCase.VERDICT_WORDS,
  status: ofCase.STATUS_WORDS,
  progress: ofCase.PROGRESS_WORDS,
  step: ofCase.CASE_STEP_WORDS,
  rectification: ofCase.RECTIFICATION_WORDS,
  measure: ofCase.MEASURE_WORDS,
  unitOfCount: ofCase.UNIT_OF_COUNT_WORDS,
  duty: DUTY_WORDS,
  caseText: CASE_TEXT_WORDS,
  act: ofCase.ACT_WORDS,
  handOnStep: ofCase.HAND_ON_STEP_WORDS,
  fact: ofCase.FACT_WORDS,
  role: ofAccount.ROLE_WORDS,
  officeAct: ofAccount.OFFICE_ACT_WORDS,
  accountAct: ofAccount.ACCOUNT_ACT_WORDS,
  accountEvent: ofAccount.ACCOUNT_EVENT_WORDS,
  signInFault: ofAccount.SIGN_IN_FAULT_WORDS,
  trailKind: ofAudit.TRAIL_KIND_WORDS,
  wayIn: ofAudit.WAY_IN_WORDS,
  trailBreak: ofAudit.BREAK_WORDS,
  publicationStep: ofPublication.PUBLICATION_STEP_WORDS,
  publicationSubject: ofPublication.PUBLICATION_SUBJECT_WORDS,
  textField: ofPublication.TEXT_FIELD_WORDS,
  privacyKind: PRIVACY_KIND_WORDING,
  outstanding: ofPublication.OUTSTANDING_WORDS,
  attachmentPurpose: ofDesk.ATTACHMENT_PURPOSE_WORDS,
  chasingReason: ofDesk.CHASING_REASON_WORDS,
  noticeKind: ofDesk.NOTICE_KIND_WORDS,
  level: ofRound.LEVEL_WORDS,
  roundKind: ofRound.ROUND_KIND_WORDS,
  unitKind: ofRound.UNIT_KIND_WORDS,
  unitRole: ofRound.UNIT_ROLE_WORDS,
  categoryWay: ofRound.CATEGORY_WAY_WORDS,
  stageUnit: ofRound.STAGE_UNIT_WORDS,
  stageEnd: ofRound.STAGE_END_WORDS,
  escalation: ofRound.ESCALATION_WORDS,
  closingRate: ofRound.CLOSING_RATE_WORDS,
  leaderScope: ofRound.LEADER_SCOPE_WORDS,
  numbering: ofRound.NUMBERING_WORDS,
  section: ofRound.SECTION_WORDS,
  itemKind: ofRound.ITEM_KIND_WORDS,
  headingStyle: ofRound.HEADING_STYLE_WORDS,
  itemMark: ofRound.ITEM_MARK_WORDS,
  itemLayout: ofRound.ITEM_LAYOUT_WORDS,
  nameStyle: ofRound.NAME_STYLE_WORDS,
  listDimension: ofRound.LIST_DIMENSION_WORDS,
  listScope: ofRound.LIST_SCOPE_WORDS,
  listOrder: ofRound.LIST_ORDER_WORDS,
  jointPlace: ofRound.JOINT_PLACE_WORDS,
  ...BOOK_WORD_SETS,
  readSection: READ_SECTION_WORDS,
  figureTopic: FIGURE_TOPIC_WORDS,
  visitKind: ofOffice.VISIT_KIND_WORDS,
  instructionOrigin: ofOffice.INSTRUCTION_ORIGIN_WORDS,
  meetingKind: ofOffice.MEETING_KIND_WORDS,
  meetingPart: ofOffice.MEETING_PART_WORDS,
  occasionKind: ofOffice.OCCASION_KIND_WORDS,
  teamWork: ofOffice.TEAM_WORK_WORDS,
  mediaKind: ofOffice.MEDIA_KIND_WORDS,
  mediaLevel: ofOffice.MEDIA_LEVEL_WORDS,
  qualityKind: ofOffice.QUALITY_KIND_WORDS,
  contactPart: ofOffice.CONTACT_PART_WORDS,
  formKind: FORM_KIND_WORDS,
} as const satisfies Readonly<Record<string, Words<string>>>

export type WordsKind = keyof typeof WORDS

/** The word for a literal: `label('verdict', 'partly', 'zh')` is 部分属实. */
export function label<Kind extends WordsKind>(
  kind: Kind,
  value: keyof (typeof WORDS)[Kind] & string,
  language: Language = 'zh',
): string {
  const words: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = WORDS[kind]
  return words[value]?.[language] ?? value
}

/** The word for a literal that comes from a record or from outside; the literal itself where it has none. */
export function labelOf(kind: WordsKind, value: string, language: Language = 'zh'): string {
  const words: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = WORDS[kind]
  return words[value]?.[language] ?? value
}
