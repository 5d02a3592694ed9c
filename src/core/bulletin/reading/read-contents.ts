import type { LineCut, PaperLine } from './paper-lines.ts'

const LABEL = /^【?(?:导读|本期导读|要目|目录|本期要目)】?[：:]?$/u

export type ReadContents = { readonly highlights: readonly string[]; readonly bodyFrom: number }

/** The starred titles under 导读; a title that its line cut goes on to the next star. */
export function readContents(
  lines: readonly PaperLine[],
  from: number,
  cut: LineCut,
): ReadContents {
  const label = lines.slice(from, from + 3).findIndex(({ text }) => LABEL.test(text))
  if (label === -1) return { highlights: [], bodyFrom: from }
  const titles: string[] = []
  let at = from + label + 1
  for (; at < lines.length; at++) {
    const text = lines[at]?.text ?? ''
    if (/^[★☆●◆■·]/u.test(text)) titles.push(text.replace(/^[★☆●◆■·\s]+/u, ''))
    else if (titles.length > 0 && isContinued(lines, at, cut)) titles.push(`${titles.pop()}${text}`)
    else break
  }
  return { highlights: titles, bodyFrom: at }
}

/** Another star follows soon, or the line before reached the edge. */
function isContinued(lines: readonly PaperLine[], at: number, cut: LineCut): boolean {
  const text = lines[at]?.text ?? ''
  if (/^【|。/u.test(text) || (lines[at]?.level ?? 0) > 0) return false
  if (/^[★☆●◆■·]/u.test(lines[at + 1]?.text ?? '')) return true
  const before = lines[at - 1]?.text ?? ''
  return cut.by === 'edge' && before.length >= cut.width - 1
}
