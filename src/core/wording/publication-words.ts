import type { Outstanding } from '../publication/outstanding.ts'
import type { PublicationStep, PublicationSubject } from '../publication/publication.ts'
import type { TextField } from '../publication/text-fields.ts'
import type { Words } from './words.ts'

/** Where a publication stands. */
export const PUBLICATION_STEP_WORDS: Words<PublicationStep> = {
  draft: { zh: '待核对', en: 'draft' },
  confirmed: { zh: '已确认', en: 'confirmed' },
  published: { zh: '已公开', en: 'published' },
  discarded: { zh: '已作废', en: 'discarded' },
}

/** What a publication is about. */
export const PUBLICATION_SUBJECT_WORDS: Words<PublicationSubject['kind']> = {
  batch: { zh: '按批公开', en: 'a batch' },
  lateClosings: { zh: '补充公开', en: 'late closings' },
  correction: { zh: '更正公开', en: 'a correction' },
}

/** Cells with free text. */
export const TEXT_FIELD_WORDS: Words<TextField> = {
  complaint: { zh: '交办问题基本情况', en: 'complaint' },
  place: { zh: '地点', en: 'place' },
  findings: { zh: '调查核实情况', en: 'findings' },
  goal: { zh: '办结目标', en: 'goal' },
  handling: { zh: '处理和整改情况', en: 'handling' },
}

/** Why a case must still be told of. */
export const OUTSTANDING_WORDS: Words<Outstanding> = {
  never: { zh: '办结后尚未公开', en: 'never published' },
  closedSince: { zh: '公开之后办结情况有变', en: 'closed since it was published' },
  reopenedSince: { zh: '公开办结之后重新办理', en: 'reopened since it was published' },
  verdictSince: { zh: '公开之后属实情况有变', en: 'verdict changed since it was published' },
}
