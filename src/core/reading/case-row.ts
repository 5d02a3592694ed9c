import type { Day } from '../calendar/day.ts'
import { type CaseNumber, type CaseNumberScheme, parseCaseNumber } from './case-number.ts'
import { cellText } from './grid-text.ts'
import type { CaseRow, ListKind, RowFlag } from './list.ts'
import type { Meaning } from './meaning.ts'
import {
  splitCategories,
  splitLeader,
  splitPersons,
  splitRegions,
  splitRoles,
  splitUnits,
} from './names.ts'
import { squash } from './plain-text.ts'
import { regionAtStart, regionMostNamed } from './regions-in-text.ts'
import { type RowDates, rowDates } from './row-dates.ts'
import { holdsIdentity, orNull, splitIdentity } from './row-identity.ts'
import { type ColumnIndex, type RowView, textOf } from './row-view.ts'
import {
  isKeyCell,
  isKeyRemark,
  mentionsIn,
  milestonesIn,
  numberInComplaint,
  otherNumbersIn,
  splitInvestigation,
  splitMeasures,
} from './row-words.ts'
import { statusInRemark, statusOf, verdictInOpening, verdictOf } from './verdict.ts'

/** What holds for all rows of a table. */
export type RowContext = {
  readonly kind: ListKind
  readonly index: ColumnIndex
  readonly year: number | null
  readonly handedOverAt: Day | null
  readonly schemes: readonly CaseNumberScheme[]
}

export type BuiltRow = {
  readonly row: CaseRow
  readonly dates: RowDates
  readonly number: CaseNumber | null
}

/** One row of a table in the words of the trade. */
export function caseRow(view: RowView, context: RowContext): BuiltRow {
  const get = (meaning: Meaning) => textOf(view, context.index, meaning)
  const dates = rowDates(view, context.index, context)
  const number = numberOfRow(get, context)
  const { complainant, remark, other } = splitIdentity(view, context.index)
  const investigation = investigationOf(get)
  const words = {
    ...decisions(get, context, investigation.findings),
    ...investigation,
    ...unitsOf(get, context),
    ...categoriesAndRegions(get, context, investigation.findings),
    ...leaderOf(get('leader')),
  }
  const measures = splitMeasures(get('measures'))
  const complaint = get('complaint')
  const problem = get('problem')
  const row: Omit<CaseRow, 'flags'> = {
    ...words,
    no: orNull(get('no')),
    caseNumber: number?.caseNumber ?? null,
    caseNumberRaw: number?.raw ?? null,
    isKey: (number?.isKey ?? false) || isKeyCell(get('isKey')) || isKeyRemark(get('remark')),
    batch: orNull(get('batch')),
    ...channelOf(get('channel'), number, context.kind),
    receivedAt: dates.read.receivedAt.day,
    handedOverAt: dates.read.handedOverAt.day ?? context.handedOverAt,
    dueAt: dates.read.dueAt.day,
    dueRule: dates.read.dueAt.rule,
    dateRaw: dates.raw,
    complaint: orNull(complaint),
    address: orNull(get('address')),
    company: orNull(get('company')),
    industry: orNull(get('industry')),
    goal: orNull(get('goal')),
    handlingClass: orNull(get('handlingClass')),
    accountability: orNull(get('accountability')),
    place: orNull(get('place')),
    problem: orNull(problem),
    requirement: orNull(get('requirement')),
    measures,
    milestones: milestonesIn(get('measures')),
    progress: orNull(get('progress')),
    persons: splitPersons(get('persons')),
    section: view.section,
    otherNumbers: [...otherColumns(view, context.index), ...otherNumbersIn(problem)],
    mentions: mentionsIn(
      [complaint, remark, problem, investigation.findings ?? ''],
      number?.caseNumber ?? null,
    ),
    remark: orNull(remark),
    keyRemark: null,
    complainant,
    other,
    at: view.at,
  }
  return { row: { ...row, flags: flagsOf(row, view, number) }, dates, number }
}

type Get = (meaning: Meaning) => string

function numberOfRow(get: Get, { index, schemes }: RowContext): CaseNumber | null {
  const raw = index.has('caseNumber')
    ? get('caseNumber')
    : (numberInComplaint(get('complaint')) ?? '')
  return squash(raw) === '' || /^[-—/无]+$/u.test(squash(raw))
    ? null
    : parseCaseNumber(raw, schemes)
}

function investigationOf(get: Get): {
  readonly findings: string | null
  readonly handling: string | null
} {
  const both = get('findingsAndHandling')
  if (both === '') return { findings: orNull(get('findings')), handling: orNull(get('handling')) }
  const { findings, handling } = splitInvestigation(both)
  return { findings: orNull(findings), handling: orNull(handling) }
}

function decisions(get: Get, { index }: RowContext, findings: string | null) {
  const verdictRaw = get('verdict')
  const opening = index.has('verdict') ? null : verdictInOpening(findings ?? '')
  const statusRaw = get('status')
  const remarked = index.has('status') ? null : statusInRemark(get('remark'))
  return {
    verdict: verdictOf(verdictRaw) ?? opening?.verdict ?? null,
    verdictRaw: orNull(verdictRaw) ?? opening?.raw ?? null,
    status: statusOf(statusRaw) ?? remarked?.status ?? null,
    statusRaw: orNull(statusRaw) ?? remarked?.raw ?? null,
  }
}

function unitsOf(get: Get, { kind }: RowContext) {
  const text = get('units')
  const roles = splitRoles(text)
  const lead = get('leadUnits')
  const support = get('supportUnits')
  return {
    units: roles === null ? splitUnits(text) : splitUnits(`${roles.lead}\n${roles.support}`),
    leadUnits: splitUnits(lead !== '' ? lead : (roles?.lead ?? (kind === 'task-list' ? text : ''))),
    supportUnits: splitUnits(support !== '' ? support : (roles?.support ?? '')),
  }
}

function categoriesAndRegions(get: Get, { index, kind }: RowContext, findings: string | null) {
  const printed = get('regions')
  const isPetition = kind === 'petition-list' || kind === 'public-table'
  const guessed =
    index.has('regions') || !isPetition
      ? null
      : (regionAtStart(get('address')) ??
        regionAtStart(get('complaint')) ??
        regionMostNamed(`${get('address')}${findings ?? ''}`))
  const text = printed === '' ? (guessed ?? '') : printed
  return {
    region: orNull(text.replace(/\s+/gu, '')),
    regions: splitRegions(text),
    categories: splitCategories(get('categories')),
  }
}

function channelOf(
  text: string,
  number: CaseNumber | null,
  kind: ListKind,
): Pick<CaseRow, 'channel' | 'channelFrom'> {
  if (text !== '') return { channel: text, channelFrom: 'column' }
  const told =
    kind === 'petition-list' || kind === 'public-table' ? (number?.channel ?? null) : null
  return { channel: told, channelFrom: told === null ? null : 'number' }
}

function leaderOf(text: string): Pick<CaseRow, 'leader' | 'leaderTitle' | 'leaderName'> {
  const { title, name } = splitLeader(text)
  return { leader: orNull(text), leaderTitle: text === '' ? null : title, leaderName: name }
}

function otherColumns(view: RowView, index: ColumnIndex) {
  return (index.get('otherNumbers') ?? []).flatMap(({ heading, column }) => {
    const no = squash(cellText(view.cells[column]))
    const level = /中央|国家|省|市|县/u.exec(heading)?.[0] ?? heading
    return no === '' ? [] : [{ level, no }]
  })
}

function flagsOf(
  row: Omit<CaseRow, 'flags'>,
  view: RowView,
  number: CaseNumber | null,
): readonly RowFlag[] {
  const flags: RowFlag[] = []
  if (number !== null && number.scheme === null) flags.push('number of no known scheme')
  if (row.regions.length > 1 || row.leadUnits.length > 1) flags.push('joint')
  if (
    row.mentions.length > 0 &&
    /重复|同一|一致|已反映|再次|并案/u.test(
      `${row.complaint ?? ''}${row.remark ?? ''}${row.findings ?? ''}`,
    )
  )
    flags.push('repeat')
  if (row.dueRule?.longTerm === true || row.dueRule?.kind === 'long term') flags.push('longTerm')
  if (holdsIdentity(`${row.complaint ?? ''}\n${row.findings ?? ''}`))
    flags.push('identity inside the text')
  if (view.cutShort) flags.push('row cut short')
  return flags
}
