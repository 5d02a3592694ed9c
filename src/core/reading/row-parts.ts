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

export type Get = (meaning: Meaning) => string

export function numberOfRow(get: Get, { index, schemes }: RowContext): CaseNumber | null {
  const raw = index.has('caseNumber')
    ? get('caseNumber')
    : (numberInComplaint(get('complaint')) ?? '')
  return squash(raw) === '' || /^[-—/无]+$/u.test(squash(raw))
    ? null
    : parseCaseNumber(raw, schemes)
}

export function investigationOf(get: Get): {
  readonly findings: string | null
  readonly handling: string | null
} {
  const both = get('findingsAndHandling')
  if (both === '') return { findings: orNull(get('findings')), handling: orNull(get('handling')) }
  const { findings, handling } = splitInvestigation(both)
  return { findings: orNull(findings), handling: orNull(handling) }
}

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
