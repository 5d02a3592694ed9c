import type { Found, PrivacyKind } from './finding.ts'
import { surnameOf } from './surnames.ts'

/** Digits left at the beginning and the end: 138****5678, 4311**********1234. */
const LEFT: Readonly<Record<'phone' | 'identity-number' | 'bank-card', readonly [number, number]>> =
  {
    phone: [3, 0],
    'identity-number': [4, 0],
    'bank-card': [4, 0],
  }

/** What could be printed instead, as long as what it stands for. */
export function maskOf(kind: PrivacyKind, text: string): string {
  switch (kind) {
    case 'name':
    case 'masking': {
      const surname = surnameOf(text)
      return surname + '某'.repeat(text.length - surname.length)
    }
    case 'room':
      return text.replace(/[0-9０-９A-ZＡ-Ｚ一二三四五六七八九十]/gu, '*')
    case 'contact':
      return text[0] + '*'.repeat(text.length - 1)
    default:
      return maskedDigits(text, LEFT[kind])
  }
}

function maskedDigits(text: string, [first, last]: readonly [number, number]): string {
  const count = text.match(/[0-9０-９]/gu)?.length ?? 0
  let seen = 0
  return text.replace(/[0-9０-９Xx]/gu, (digit) => {
    seen++
    return seen <= first || seen > count - last ? digit : '*'
  })
}

/** The text with everything found in it masked; all else stays where it is. */
export function masked(text: string, found: readonly Found[]): string {
  let left = ''
  let at = 0
  for (const { from, to, suggestion } of [...found].sort((a, b) => a.from - b.from)) {
    if (from < at) continue
    left += text.slice(at, from) + suggestion
    at = to
  }
  return left + text.slice(at)
}
