import type { Day } from '../calendar/day.ts'
import type { CaseNumber } from './case-number.ts'
import type { CaseRow, RowFlag } from './list.ts'
import { splitCategories, splitLeader, splitPersons } from './names.ts'
import type { RowContext } from './row-context.ts'
import { type RowDates, rowDates } from './row-dates.ts'
import { orNull, type SplitIdentity, splitIdentity } from './row-identity.ts'
import {
  channelOf,
  decisions,
  flagsOf,
  type Get,
  investigationOf,
  numberOfRow,
  otherColumns,
  regionsOf,
  unitsOf,
} from './row-parts.ts'
import { type ColumnIndex, type RowView, textOf } from './row-view.ts'
import {
  isKeyCell,
  isKeyRemark,
  mentionsIn,
  milestonesIn,
  otherNumbersIn,
  splitMeasures,
} from './row-words.ts'

/** A row as it was understood, with the dates and the number that it was understood by. */
export type BuiltRow = {
  readonly row: CaseRow
  readonly dates: RowDates
  readonly number: CaseNumber | null
}

/** One row of a table in the words of the trade. */
export function caseRow(view: RowView, context: RowContext): BuiltRow {
  const { index } = context
  const get: Get = (meaning) => textOf(view, index, meaning)
  const number = numberOfRow(get, context)
  const dates = rowDates(view, index, context)
  const identity = splitIdentity(view, index)
  const investigation = investigationOf(get)
  const findings = investigation.findings ?? ''
  const texts = { complaint: get('complaint'), findings, remark: identity.remark }
  const mentions = mentionsIn(
    [...Object.values(texts), get('problem'), get('repeatOf')],
    number?.caseNumber ?? null,
  )
  const units = unitsOf(get, context)
  const where = regionsOf(get, context, findings)
  const isJoint = where.regions.length > 1 || units.lead.length > 1
  const flags = flagsOf({ view, number, mentions, isJoint, rule: dates.read.dueAt.rule, ...texts })
  const row = rowOf(get, {
    view,
    index,
    number,
    dates,
    identity,
    investigation,
    mentions,
    units,
    where,
    flags,
    decided: decisions(get, context, findings),
    channel: channelOf(get('channel'), number, context.kind),
    leader: splitLeader(get('leader')),
    handedOverAt: dates.read.handedOverAt.day ?? context.handedOverAt,
  })
  return { row, dates, number }
}

type Parts = {
  readonly view: RowView
  readonly index: ColumnIndex
  readonly number: CaseNumber | null
  readonly dates: RowDates
  readonly identity: SplitIdentity
  readonly investigation: ReturnType<typeof investigationOf>
  readonly mentions: readonly string[]
  readonly units: ReturnType<typeof unitsOf>
  readonly where: ReturnType<typeof regionsOf>
  readonly flags: readonly RowFlag[]
  readonly decided: ReturnType<typeof decisions>
  readonly channel: ReturnType<typeof channelOf>
  readonly leader: ReturnType<typeof splitLeader>
  readonly handedOverAt: Day | null
}

/** Field by field: copying parts into one another costs more than all the reading at 100,000 rows. */
function rowOf(get: Get, parts: Parts): CaseRow {
  const { number, dates, identity, investigation, where, decided, units, leader, channel } = parts
  return {
    no: orNull(get('no')),
    caseNumber: number?.caseNumber ?? null,
    caseNumberRaw: number?.raw ?? null,
    isKey: (number?.isKey ?? false) || isKeyCell(get('isKey')) || isKeyRemark(get('remark')),
    batch: orNull(get('batch')),
    channel: channel.word,
    channelFrom: channel.from,
    receivedAt: dates.read.receivedAt.day,
    handedOverAt: parts.handedOverAt,
    dueAt: dates.read.dueAt.day,
    dueRule: dates.read.dueAt.rule,
    dateRaw: dates.raw,
    complaint: orNull(get('complaint')),
    region: where.region,
    regions: where.regions,
    address: orNull(get('address')),
    company: orNull(get('company')),
    categories: splitCategories(get('categories')),
    industry: orNull(get('industry')),
    findings: investigation.findings,
    verdict: decided.verdict,
    verdictRaw: decided.verdictRaw,
    goal: orNull(get('goal')),
    handling: investigation.handling,
    handlingClass: orNull(get('handlingClass')),
    status: decided.status,
    statusRaw: decided.statusRaw,
    accountability: orNull(get('accountability')),
    place: orNull(get('place')),
    problem: orNull(get('problem')),
    requirement: orNull(get('requirement')),
    measures: splitMeasures(get('measures')),
    milestones: milestonesIn(get('measures')),
    progress: orNull(get('progress')),
    units: units.all,
    leadUnits: units.lead,
    supportUnits: units.support,
    leader: orNull(get('leader')),
    leaderTitle: leader.title,
    leaderName: leader.name,
    persons: splitPersons(get('persons')),
    section: parts.view.section,
    otherNumbers: [...otherColumns(parts.view, parts.index), ...otherNumbersIn(get('problem'))],
    mentions: parts.mentions,
    remark: orNull(identity.remark),
    keyRemark: null,
    complainant: identity.complainant,
    other: identity.other,
    flags: parts.flags,
    at: parts.view.at,
  }
}
