import {
  CONTACT_PART_WORDS,
  INSTRUCTION_ORIGIN_WORDS,
  MEDIA_KIND_WORDS,
  MEDIA_LEVEL_WORDS,
  MEETING_KIND_WORDS,
  MEETING_PART_WORDS,
  OCCASION_KIND_WORDS,
  QUALITY_KIND_WORDS,
  TEAM_WORK_WORDS,
  VISIT_KIND_WORDS,
} from '../../../core/wording/books/office-words.ts'
import type { Field } from './field.ts'
import { FIELD_WORDS as say } from './field-words.ts'

const names = (words: object) => Object.keys(words)

const ON: Field = { name: 'on', kind: 'day', words: say.on }
const UNITS: Field = { name: 'unitIds', kind: 'units', words: say.units }
const REMARKS: Field = { name: 'remarks', kind: 'lines', words: say.remarks }
const DEMAND: readonly Field[] = [
  { name: 'text', kind: 'line', words: say.demand },
  { name: 'unitIds', kind: 'units', words: say.byUnits },
  { name: 'dueOn', kind: 'day', words: say.dueOn, isOptional: true },
]

export const VISIT_FIELDS: readonly Field[] = [
  {
    name: 'kind',
    kind: 'choice',
    of: 'visitKind',
    options: names(VISIT_KIND_WORDS),
    words: say.kind,
  },
  { name: 'leader', kind: 'person', words: say.leader },
  ON,
  { name: 'until', kind: 'day', words: say.until, isOptional: true },
  UNITS,
  {
    ...{ name: 'sites', kind: 'several', words: say.sites },
    fields: [
      { name: 'name', kind: 'line', words: say.place },
      { name: 'findings', kind: 'text', words: say.findings },
    ],
  },
  REMARKS,
  { name: 'demands', kind: 'several', words: say.demands, fields: DEMAND },
  {
    ...{ name: 'companions', kind: 'several', words: say.companions },
    fields: [
      { name: 'name', kind: 'line', words: say.name },
      { name: 'post', kind: 'line', words: say.post, isOptional: true },
    ],
  },
  { name: 'caseIds', kind: 'lines', words: say.cases },
]

export const MEETING_FIELDS: readonly Field[] = [
  {
    ...{ name: 'kind', kind: 'choice', of: 'meetingKind', words: say.kind },
    options: names(MEETING_KIND_WORDS),
  },
  { name: 'title', kind: 'line', words: say.meetingTitle },
  ON,
  { name: 'place', kind: 'line', words: say.place },
  { name: 'branches', kind: 'line', words: say.branches },
  UNITS,
  {
    ...{ name: 'participants', kind: 'several', words: say.participants },
    fields: [
      {
        ...{ name: 'part', kind: 'choice', of: 'meetingPart', words: say.part },
        options: names(MEETING_PART_WORDS),
      },
      { name: 'name', kind: 'line', words: say.name },
      { name: 'post', kind: 'line', words: say.post, isOptional: true },
    ],
  },
  {
    ...{ name: 'headCounts', kind: 'several', words: say.headCounts },
    fields: [
      { name: 'who', kind: 'line', words: say.who },
      { name: 'count', kind: 'number', words: say.persons },
    ],
  },
  REMARKS,
  { name: 'decisions', kind: 'several', words: say.decisions, fields: DEMAND },
]

export const OCCASION_FIELDS: readonly Field[] = [
  {
    ...{ name: 'kind', kind: 'choice', of: 'occasionKind', words: say.kind },
    options: names(OCCASION_KIND_WORDS),
  },
  ON,
  { name: 'title', kind: 'line', words: say.title },
  { name: 'from', kind: 'line', words: say.from },
  { name: 'paragraphs', kind: 'lines', words: say.paragraphs },
  { name: 'signedBy', kind: 'lines', words: say.signedBy },
  UNITS,
]

export const CONTACT_FIELDS: readonly Field[] = [
  { name: 'name', kind: 'line', words: say.name },
  { name: 'post', kind: 'line', words: say.post },
  { name: 'group', kind: 'line', words: say.group },
  {
    ...{ name: 'part', kind: 'choice', of: 'contactPart', words: say.contactPart },
    options: names(CONTACT_PART_WORDS),
  },
  UNITS,
  { name: 'phone', kind: 'line', words: say.officePhone },
  { name: 'note', kind: 'line', words: say.note },
]

export const TARGET_FIELDS: readonly Field[] = [
  { name: 'no', kind: 'line', words: say.number, isOptional: true },
  { name: 'setBy', kind: 'line', words: say.targetSetBy },
  { name: 'what', kind: 'line', words: say.targetWhat },
  { name: 'planned', kind: 'number', words: say.planned },
  { name: 'countedIn', kind: 'line', words: say.countedIn },
  UNITS,
  { name: 'dueOn', kind: 'day', words: say.dueOn, isOptional: true },
]

export const WATCH_FIELDS: readonly Field[] = [
  ON,
  UNITS,
  { name: 'place', kind: 'line', words: say.place },
  { name: 'phone', kind: 'line', words: say.watchPhone },
  {
    ...{ name: 'shifts', kind: 'several', words: say.shifts },
    fields: [
      { name: 'from', kind: 'line', words: say.fromTime },
      { name: 'to', kind: 'line', words: say.toTime },
      { name: 'leader', kind: 'line', words: say.watchLeader },
      { name: 'persons', kind: 'lines', words: say.watchPersons },
    ],
  },
]

export const TEAM_DAY_FIELDS: readonly Field[] = [
  ON,
  {
    name: 'works',
    kind: 'choices',
    of: 'teamWork',
    options: names(TEAM_WORK_WORDS),
    words: say.works,
  },
  { name: 'places', kind: 'lines', words: say.places },
  UNITS,
  {
    ...{ name: 'met', kind: 'several', words: say.met },
    fields: [
      { name: 'name', kind: 'line', words: say.name },
      { name: 'post', kind: 'line', words: say.post, isOptional: true },
    ],
  },
  {
    ...{ name: 'samples', kind: 'several', words: say.samples },
    fields: [
      { name: 'what', kind: 'line', words: say.sample },
      { name: 'where', kind: 'line', words: say.place },
      { name: 'resultDueOn', kind: 'day', words: say.resultDueOn, isOptional: true },
      { name: 'result', kind: 'line', words: say.result },
      { name: 'resultOn', kind: 'day', words: say.resultOn, isOptional: true },
    ],
  },
  { name: 'accompaniedBy', kind: 'line', words: say.accompaniedBy },
  { name: 'outcome', kind: 'text', words: say.outcome },
  { name: 'caseIds', kind: 'lines', words: say.cases },
]

export const MEDIA_REPORT_FIELDS: readonly Field[] = [
  {
    name: 'kind',
    kind: 'choice',
    of: 'mediaKind',
    options: names(MEDIA_KIND_WORDS),
    words: say.kind,
  },
  ON,
  { name: 'outlet', kind: 'line', words: say.outlet },
  {
    ...{ name: 'level', kind: 'choice', of: 'mediaLevel', words: say.level },
    options: names(MEDIA_LEVEL_WORDS),
  },
  { name: 'title', kind: 'line', words: say.title },
  { name: 'text', kind: 'text', words: say.contents },
  UNITS,
  { name: 'dueOn', kind: 'day', words: say.answerBy, isOptional: true },
]

export const HOTLINE_REPORT_FIELDS: readonly Field[] = [
  { name: 'upTo', kind: 'moment', words: say.upTo },
  { name: 'calls', kind: 'number', words: say.calls },
  { name: 'environmentalCalls', kind: 'number', words: say.environmentalCalls },
  { name: 'letters', kind: 'number', words: say.letters },
  { name: 'handedOver', kind: 'number', words: say.handedOver },
  { name: 'handedOverKey', kind: 'number', words: say.handedOverKey },
  { name: 'from12345', kind: 'number', words: say.from12345, isOptional: true },
]

export const REFERRAL_FIELDS: readonly Field[] = [
  { name: 'receivedOn', kind: 'day', words: say.receivedOn },
  { name: 'number', kind: 'line', words: say.number },
  { name: 'text', kind: 'text', words: say.contents },
  { name: 'why', kind: 'line', words: say.why },
  { name: 'to', kind: 'line', words: say.to },
  UNITS,
  { name: 'on', kind: 'day', words: say.referredOn },
  { name: 'letter', kind: 'line', words: say.letter },
]

export const ENFORCEMENT_FIELDS: readonly Field[] = [
  UNITS,
  { name: 'from', kind: 'day', words: say.periodFrom },
  { name: 'until', kind: 'day', words: say.periodUntil },
  { name: 'personTimes', kind: 'bounded', words: say.personTimes, isOptional: true },
  { name: 'enterprisesChecked', kind: 'bounded', words: say.enterprisesChecked, isOptional: true },
  { name: 'ordersToCorrect', kind: 'bounded', words: say.ordersToCorrect, isOptional: true },
  { name: 'casesFiled', kind: 'bounded', words: say.casesFiled, isOptional: true },
  { name: 'finesYuan', kind: 'bounded', words: say.finesYuan, isOptional: true },
  { name: 'note', kind: 'text', words: say.note },
]

export const QUALITY_FIELDS: readonly Field[] = [
  {
    ...{ name: 'kind', kind: 'choice', of: 'qualityKind', words: say.kind },
    options: names(QUALITY_KIND_WORDS),
  },
  UNITS,
  { name: 'from', kind: 'day', words: say.periodFrom },
  { name: 'until', kind: 'day', words: say.periodUntil },
  { name: 'goodShare', kind: 'number', words: say.goodShare, isOptional: true },
  { name: 'targetShare', kind: 'number', words: say.targetShare, isOptional: true },
  {
    ...{ name: 'sections', kind: 'several', words: say.sections },
    fields: [
      { name: 'name', kind: 'line', words: say.place },
      { name: 'class', kind: 'line', words: say.waterClass },
      { name: 'target', kind: 'line', words: say.waterTarget },
    ],
  },
  { name: 'verdict', kind: 'line', words: say.qualityVerdict },
]

export const INSTRUCTION_FIELDS: readonly Field[] = [
  { name: 'no', kind: 'line', words: say.number, isOptional: true },
  {
    ...{ name: 'origin', kind: 'choice', of: 'instructionOrigin', words: say.origin },
    options: names(INSTRUCTION_ORIGIN_WORDS),
  },
  { name: 'givenBy', kind: 'person', words: say.givenBy, isOptional: true },
  { name: 'text', kind: 'text', words: say.instruction },
  { name: 'leadUnitIds', kind: 'units', words: say.leadUnits },
  { name: 'supportUnitIds', kind: 'units', words: say.supportUnits },
  { name: 'dueOn', kind: 'day', words: say.dueOn, isOptional: true },
  { name: 'caseIds', kind: 'lines', words: say.cases },
]

export const MATERIAL_FIELDS: readonly Field[] = [
  { name: 'no', kind: 'line', words: say.number },
  { name: 'askedBy', kind: 'line', words: say.askedBy },
  { name: 'askedOn', kind: 'day', words: say.askedOn },
  { name: 'what', kind: 'text', words: say.material },
  { name: 'dueOn', kind: 'day', words: say.dueOn, isOptional: true },
  UNITS,
  { name: 'remark', kind: 'line', words: say.note },
]

export const CAMPAIGN_FIELDS: readonly Field[] = [
  { name: 'campaign', kind: 'line', words: say.campaign },
  { name: 'no', kind: 'line', words: say.number, isOptional: true },
  { name: 'category', kind: 'line', words: say.category },
  { name: 'problem', kind: 'text', words: say.problem },
  UNITS,
  { name: 'leaders', kind: 'lines', words: say.leaders },
  { name: 'dueOn', kind: 'day', words: say.dueOn, isOptional: true },
]
