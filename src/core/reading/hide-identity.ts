import { HIDDEN_WORDING } from '../wording/import-problems.ts'
import type { Complainant } from './list.ts'

const NUMBERS = [
  // 身份证: eighteen digits, the last may be X.
  /(?<![\d.])[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/g,
  /(?<![\d.])(?:\+?86[\s-]?)?1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)/g,
  /(?<!\d)[(（]?0\d{2,3}[)）]?[\s-]?\d{7,8}(?!\d)/g,
]
/** What of a complainant must not be seen: names, numbers and addresses as their columns hold them. A name already masked (罗某) hides nothing. */
export function secretsOf(complainant: Complainant | null): readonly string[] {
  if (!complainant) return []
  const { name, phone, address, id } = complainant
  const names = (name ?? '').split(/[、,，;；\s]+/u).filter((one) => !/某|匿名|^.?$/u.test(one))
  return [...names, phone ?? '', id ?? '', address ?? '']
    .map((one) => one.trim())
    .filter((one) => one.length >= 2)
}

/** The text with telephone and identity numbers and every secret hidden; the numbers that no column held are added to `found`. */
export function hidden(text: string, secrets: readonly string[], found: Set<string>): string {
  let clean = text
  for (const pattern of NUMBERS) {
    clean = clean.replace(pattern, (number) => {
      if (!secrets.includes(number.trim())) found.add(number.trim())
      return HIDDEN_WORDING
    })
  }
  return secrets.reduce((left, secret) => left.replaceAll(secret, HIDDEN_WORDING), clean)
}
