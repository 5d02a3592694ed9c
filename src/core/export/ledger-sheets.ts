import type { LedgerColumn, LedgerSheet, LedgerValue } from '../bulletin/sheet.ts'
import type { Case } from '../case/case.ts'
import type { CaseEvent } from '../case/case-event.ts'
import type { CaseFacts } from '../case/case-facts.ts'
import type { Batch } from '../round/batch.ts'
import type { RoundSettings } from '../round/round-settings.ts'
import { labelOf } from '../wording/label.ts'
import {
  BATCH_HEADINGS,
  CASE_HEADINGS,
  LEDGER_SHEETS,
  LEDGER_WORDS,
  RECORD_HEADINGS,
} from '../wording/ledger-words.ts'

/** A case with its whole record. */
export type LedgerCase = {
  readonly state: Case
  readonly facts: CaseFacts
  readonly events: readonly CaseEvent[]
}

/** What an exported ledger is made of. Who complained is no part of it. */
export type LedgerOfRound = {
  readonly settings: RoundSettings
  readonly batches: readonly Batch[]
  readonly cases: readonly LedgerCase[]
}

/** A spreadsheet's cell takes 32,767 characters. */
const CELL = 30_000

/**
 * The ledger of a round as sheets: one for people, and the batches and the record of every event,
 * from which `readLedger` makes it again without loss.
 */
export function ledgerSheetsOf(ledger: LedgerOfRound): readonly LedgerSheet[] {
  return [casesSheet(ledger), batchesSheet(ledger), recordSheet(ledger)]
}

function casesSheet({ settings, batches, cases }: LedgerOfRound): LedgerSheet {
  const names = new Map(settings.units.map((unit) => [unit.id, unit.shortName]))
  const numbers = new Map(batches.map((batch) => [batch.id, batch.number]))
  const named = (ids: readonly Case['roles'][number]['unitId'][]) =>
    ids.map((id) => names.get(id) ?? id).join('、')
  const rows = cases.map(({ state, facts }): readonly LedgerValue[] => {
    const { parts } = state
    const supports = state.roles.filter((role) => role.role !== 'lead')
    return [
      state.numberRaw ?? state.number,
      labelOf('caseKind', state.kind),
      state.batchId === null ? null : (numbers.get(state.batchId) ?? null),
      state.channel && labelOf('channel', state.channel),
      state.receivedOn,
      facts.handedOverOn,
      yesOrNo(state.isKey),
      yesOrNo(facts.isDifficult),
      yesOrNo(facts.isRepeat),
      state.categories.join('、'),
      state.industry,
      state.place,
      shown(state.text),
      shown(state.requirement),
      named(facts.leadUnits),
      named([...new Set(supports.map((role) => role.unitId))]),
      facts.dueOn,
      labelOf('step', facts.step),
      shown(parts.map((part) => part.findings).join('\n')),
      facts.verdict && labelOf('verdict', facts.verdict),
      shown(parts.map((part) => part.handling).join('\n')),
      labelOf('status', facts.status),
      labelOf('progress', state.progress),
      state.responsibleLeaders.join('、'),
      shown(state.remark),
    ]
  })
  return { name: LEDGER_SHEETS.cases, columns: caseColumns(), rows }
}

function caseColumns(): readonly LedgerColumn[] {
  const days = ['receivedOn', 'handedOverOn', 'dueOn']
  const wide = ['text', 'requirement', 'findings', 'handling', 'remark']
  return Object.entries(CASE_HEADINGS).map(([name, heading]) => ({
    heading,
    width: wide.includes(name) ? 40 : name === 'number' ? 20 : 12,
    kind: days.includes(name) ? 'day' : name === 'batch' ? 'number' : 'text',
  }))
}

function batchesSheet({ batches }: LedgerOfRound): LedgerSheet {
  const numbers = ['number', 'provincialNumber', 'announcedCount']
  const columns = Object.entries(BATCH_HEADINGS).map(
    ([name, heading]): LedgerColumn => ({
      heading,
      width: 14,
      kind: numbers.includes(name) ? 'number' : 'text',
    }),
  )
  const rows = batches.map((batch) => [
    batch.id,
    batch.kind,
    batch.number,
    batch.provincialNumber,
    batch.windowFrom,
    batch.windowTo,
    batch.handedOverAt,
    batch.announcedCount,
    batch.note,
  ])
  return { name: LEDGER_SHEETS.batches, columns, rows }
}

function recordSheet({ cases }: LedgerOfRound): LedgerSheet {
  const rows = cases.flatMap(({ state, events }) =>
    events.map(({ sequence, happenedAt, recordedAt, actor, fact }) => [
      state.id,
      sequence,
      happenedAt,
      recordedAt,
      actor.accountId,
      actor.role,
      actor.unitId,
      ...piecesOf(hardy(JSON.stringify(fact))),
    ]),
  )
  const fixed = Object.values(RECORD_HEADINGS)
  const most = Math.max(fixed.length, ...rows.map((row) => row.length))
  const more = Array.from({ length: most - fixed.length }, (_, n) =>
    LEDGER_WORDS.contentMore(n + 1),
  )
  const columns = [...fixed, ...more].map(
    (heading): LedgerColumn => ({
      heading,
      width: 14,
      kind: heading === RECORD_HEADINGS.sequence ? 'number' : 'text',
    }),
  )
  return { name: LEDGER_SHEETS.record, columns, rows }
}

/** JSON in which nothing is left that spreadsheets change on the way: white space other than a single blank, and what Excel takes for its own escapes. */
function hardy(json: string): string {
  return json.replace(/[^\S ]|[\u200b-\u200f\ufeff]|(?<= ) |_(?=x)/g, (mark) => {
    return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

/** A long text in pieces that a cell takes; no piece begins or ends with white space, which readers trim. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = []
  for (let start = 0; start < text.length; ) {
    let end = Math.min(start + CELL, text.length)
    while (end < text.length && isUnsafeCut(text, end)) end -= 1
    pieces.push(text.slice(start, end))
    start = end
  }
  return pieces
}

/** A cut beside a blank would lose it; one before = + - @ would look like a formula. */
function isUnsafeCut(text: string, at: number): boolean {
  return /[\s\ud800-\udfff]|.[=+@-]/s.test(text.slice(at - 1, at + 1))
}

function shown(text: string): string {
  const end = CELL - LEDGER_WORDS.cutShort.length
  return text.length > CELL ? text.slice(0, end) + LEDGER_WORDS.cutShort : text
}

function yesOrNo(value: boolean): string {
  return value ? LEDGER_WORDS.yes : LEDGER_WORDS.no
}
