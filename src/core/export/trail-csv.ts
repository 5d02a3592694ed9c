import type { TrailEntry } from '../audit/trail.ts'
import { clockOf, dayOfInstant } from '../calendar/instant.ts'
import { SIGN_IN_FAULT_WORDS } from '../wording/account-words.ts'
import { TRAIL_HEADINGS, TRAIL_KIND_WORDS, WAY_IN_WORDS } from '../wording/audit-words.ts'
import { label } from '../wording/label.ts'

/** What a request asks for, in words: `办理一件`. */
export type NameRequest = (method: string, path: string) => string

const MARK_OF_UTF8 = '\ufeff'
/** What a spreadsheet would take for a formula is kept as text. */
const FORMULA = /^[=+\-@\t\r]/

/** The head of the trail as CSV for a spreadsheet. */
export function trailCsvHead(): string {
  return MARK_OF_UTF8 + lineOf(TRAIL_HEADINGS)
}

/** One entry of the trail as a line. */
export function trailCsvLine(entry: TrailEntry, nameRequest: NameRequest): string {
  const when = `${dayOfInstant(entry.at)} ${clockOf(entry.at)}${entry.at.slice(16, 23)}`
  return lineOf([when, TRAIL_KIND_WORDS[entry.kind].zh, ...cellsOf(entry, nameRequest)])
}

function cellsOf(entry: TrailEntry, nameRequest: NameRequest): readonly string[] {
  switch (entry.kind) {
    case 'request': {
      const { accountId, method, path, status, address, way, tookMs } = entry
      const how = way === '' ? '' : WAY_IN_WORDS[way].zh
      const asked = [nameRequest(method, path), String(status), `${method} ${path}`]
      return [accountId, '', ...asked, address, how, String(tookMs), '']
    }
    case 'account': {
      const { by, accountId, fact, address, reason } = entry
      const fault = fact.type === 'signInFailed' ? SIGN_IN_FAULT_WORDS[fact.fault].zh : ''
      const what = label('accountEvent', fact.type)
      return [by ?? '', accountId ?? '', what, fault, '', address, '', '', reason]
    }
    case 'identity':
      return [
        entry.accountId,
        entry.caseId,
        TRAIL_KIND_WORDS.identity.zh,
        '',
        '',
        '',
        '',
        '',
        entry.reason,
      ]
  }
}

function lineOf(cells: readonly string[]): string {
  const quoted = cells.map((cell) => {
    const safe = FORMULA.test(cell) ? `'${cell}` : cell
    return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  })
  return `${quoted.join(',')}\r\n`
}
