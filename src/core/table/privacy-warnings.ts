import { findPrivate } from '../privacy/find-private.ts'
import type { PrivacyKind } from '../privacy/finding.ts'
import { PRIVACY_KIND_WORDING } from '../wording/privacy-words.ts'
import type { PublicRow } from './public-row.ts'

/** Something in a row that may point to a private person and should be looked at before it is published. */
export type PrivacyWarning = {
  /** Row, counted from 1. */
  readonly row: number
  readonly caseNumber: string
  readonly code: PrivacyKind
  /** What was found, masked but for its ends. */
  readonly found: string
  readonly message: string
}

/** What the privacy check finds in the texts of a public table (domain §7: text to be published passes a second check). */
export function privacyWarnings(rows: readonly PublicRow[]): readonly PrivacyWarning[] {
  const texts = rows.flatMap((row, index) =>
    [row.complaint, row.place, row.goal, ...row.findings, ...row.handling].map((text) => ({
      ...{ text, group: index },
      place: { row: index + 1, caseNumber: row.caseNumber },
    })),
  )
  const warnings = findPrivate(texts).map(({ place, kind, text }) => {
    const found = shown(text)
    const what = PRIVACY_KIND_WORDING[kind].zh
    return {
      ...{ ...place, code: kind, found },
      message: `第${place.row}行（${place.caseNumber}）可能有${what}“${found}”，公开前请核对。`,
    }
  })
  return warnings.filter(
    ({ row, found }, at) =>
      warnings.findIndex((other) => other.row === row && other.found === found) === at,
  )
}

/** The ends alone: the warning itself must not spread what it warns of. */
function shown(text: string): string {
  return text.length < 6 ? `${text.slice(0, 1)}…` : `${text.slice(0, 3)}…${text.slice(-2)}`
}
