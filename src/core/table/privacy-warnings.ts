import type { PublicRow } from './public-row.ts'

/** Something in a row that may point to a private person and should be looked at before it is published. */
export type PrivacyWarning = {
  /** Row, counted from 1. */
  readonly row: number
  readonly caseNumber: string
  readonly code: 'phone' | 'identity-number' | 'bank-card' | 'room'
  /** What was found, masked but for its ends. */
  readonly found: string
  readonly message: string
}

const PATTERNS: readonly (readonly [PrivacyWarning['code'], RegExp, string])[] = [
  ['identity-number', /(?<!\d)\d{17}[\dXx](?![\dXx])/g, '身份证号'],
  ['bank-card', /(?<![\dA-Za-z])[3-6]\d{15,18}(?![\dXx])/g, '银行卡号'],
  ['phone', /(?<!\d)1[3-9]\d{9}(?!\d)/g, '手机号码'],
  ['room', /\d+\s*(?:栋|幢|座|号楼)[^，。；]{0,8}?\d{3,4}\s*(?:室|房|号)/g, '门牌房号'],
]

/** Phones, identity and card numbers and rooms in the texts of a public table (domain §7: text to be published passes a second check). */
export function privacyWarnings(rows: readonly PublicRow[]): readonly PrivacyWarning[] {
  return rows.flatMap((row, index) => {
    const texts = [row.complaint, row.place, row.goal, ...row.findings, ...row.handling]
    return texts.flatMap((text) => found(text, index + 1, row.caseNumber))
  })
}

function found(text: string, row: number, caseNumber: string): readonly PrivacyWarning[] {
  return PATTERNS.flatMap(([code, pattern, what]) =>
    [...text.matchAll(pattern)].map(([match]) => ({
      ...{ row, caseNumber, code, found: masked(match) },
      message: `第${row}行（${caseNumber}）可能有${what}“${masked(match)}”，公开前请核对。`,
    })),
  ).filter((one, at, all) => all.findIndex((other) => other.found === one.found) === at)
}

function masked(text: string): string {
  return text.length < 6 ? text : `${text.slice(0, 3)}…${text.slice(-2)}`
}
