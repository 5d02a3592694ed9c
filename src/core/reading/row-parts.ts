import { type CaseNumber, parseCaseNumber } from './case-number.ts'
import type { DueRule } from './dates.ts'
import { cellText } from './grid-text.ts'
import type { ListKind, RowFlag } from './list.ts'
import type { Meaning } from './meaning.ts'
import { splitRegions, splitRoles, splitUnits } from './names.ts'
import { squash } from './plain-text.ts'
import { regionAtStart, regionMostNamed } from './regions-in-text.ts'
import type { RowContext } from './row-context.ts'
import { holdsIdentity, orNull } from './row-identity.ts'
import type { ColumnIndex, RowView } from './row-view.ts'
import { numberInComplaint, splitInvestigation } from './row-words.ts'
import { statusInRemark, statusOf, verdictInOpening, verdictOf } from './verdict.ts'

/** The text that a row has under a meaning; empty where it has none. */
export type Get = (meaning: Meaning) => string

/** The number in its column, or where the table has none the one that the complaint names as its own; null for an empty cell or a dash. */
export function numberOfRow(get: Get, { index, schemes }: RowContext): CaseNumber | null {
  const raw = index.has('caseNumber')
    ? get('caseNumber')
    : (numberInComplaint(get('complaint')) ?? '')
  return squash(raw) === '' || /^[-—/无]+$/u.test(squash(raw))
    ? null
    : parseCaseNumber(raw, schemes)
}

/** What was found and what was done about it; a column that holds both is split into the two, and null is what the row does not say. */
export function investigationOf(get: Get): {
  readonly findings: string | null
  readonly handling: string | null
} {
  const both = get('findingsAndHandling')
  if (both === '') return { findings: orNull(get('findings')), handling: orNull(get('handling')) }
  const { findings, handling } = splitInvestigation(both)
  return { findings: orNull(findings), handling: orNull(handling) }
}

/** Verdict and closing status with their words as printed; where they have no column, the findings' opening and the remark are asked. */
export function decisions(get: Get, { index }: RowContext, findings: string | null) {
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

/** The units of a row, wording as printed: all of them, the lead and the support; in a task list a unit without a role leads. */
export function unitsOf(get: Get, { kind }: RowContext) {
  const text = get('units')
  const roles = splitRoles(text)
  const lead = get('leadUnits')
  const support = get('supportUnits')
  return {
    all: roles === null ? splitUnits(text) : splitUnits(`${roles.lead}\n${roles.support}`),
    lead: splitUnits(lead !== '' ? lead : (roles?.lead ?? (kind === 'task-list' ? text : ''))),
    support: splitUnits(support !== '' ? support : (roles?.support ?? '')),
  }
}

/** The regions printed; a list of petitions without such a column is asked by address, complaint and the place that the findings name most. */
export function regionsOf(get: Get, { index, kind }: RowContext, findings: string | null) {
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
  }
}

/** The word for the way in which a petition came, with whether its column says so or, in lists of petitions, its number; else both null. */
export function channelOf(
  text: string,
  number: CaseNumber | null,
  kind: ListKind,
): { readonly word: string | null; readonly from: 'column' | 'number' | null } {
  if (text !== '') return { word: text, from: 'column' }
  const told =
    kind === 'petition-list' || kind === 'public-table' ? (number?.channel ?? null) : null
  return { word: told, from: told === null ? null : 'number' }
}

/** The numbers that a problem has elsewhere, each with the level that numbers it: 省, 市, or the column's heading where that names no level. */
export function otherColumns(view: RowView, index: ColumnIndex) {
  return (index.get('otherNumbers') ?? []).flatMap(({ heading, column }) => {
    const level = /中央|国家|省|市|县|乡镇/u.exec(heading)?.[0] ?? heading
    const numbers = squash(cellText(view.cells[column])).split(/[、，,；;]/u)
    return numbers.filter((no) => no !== '').map((no) => ({ level, no }))
  })
}

/** What the flags of a row are drawn from. */
export type FlagGrounds = {
  readonly view: RowView
  readonly number: CaseNumber | null
  readonly isJoint: boolean
  readonly mentions: readonly string[]
  readonly complaint: string
  readonly findings: string
  readonly remark: string
  readonly rule: DueRule | null
}

/** What a reader should know of a row: a number of no known scheme, a joint case, a repeat, a long-term task, identity in the text, a row cut short. */
export function flagsOf({
  view,
  number,
  isJoint,
  mentions,
  complaint,
  findings,
  remark,
  rule,
}: FlagGrounds): readonly RowFlag[] {
  const isRepeat =
    mentions.length > 0 &&
    [complaint, remark, findings].some((text) => /重复|同一|一致|已反映|再次|并案/u.test(text))
  const flags: RowFlag[] = []
  if (number !== null && number.scheme === null) flags.push('number of no known scheme')
  if (isJoint) flags.push('joint')
  if (isRepeat) flags.push('repeat')
  if (rule?.longTerm === true || rule?.kind === 'long term') flags.push('longTerm')
  if (holdsIdentity(complaint) || holdsIdentity(findings)) flags.push('identity inside the text')
  if (view.cutShort) flags.push('row cut short')
  return flags
}
