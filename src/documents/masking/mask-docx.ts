import { textKey } from '../../core/figures/marks/stretches.ts'
import type { CheckPlace } from '../../core/figures/text/place.ts'
import { findPrivate } from '../../core/privacy/find-private.ts'
import type { Found, PrivacyFinding } from '../../core/privacy/finding.ts'
import { traceDocx } from '../marking/docx-trace.ts'
import { type OfficeParts, setText, textOf } from '../marking/parts-of-zip.ts'
import { type Character, charactersOf, tokensOf } from '../marking/xml-tokens.ts'
import { escapeXml } from '../writing/xml.ts'

const DOCUMENT = 'word/document.xml'
/** Parts beside the body that a reader sees too. */
const BESIDE = /^word\/(?:header|footer|footnotes|endnotes|comments)[^/]*\.xml$/

/** Masks what was found in a Word file's body, and what its headers, footers, notes and remarks hold, character for character. */
export function maskDocx(parts: OfficeParts, found: readonly PrivacyFinding<CheckPlace>[]): void {
  const source = textOf(parts, DOCUMENT)
  if (source !== null) {
    const trace = traceDocx(source)
    const changes = found.flatMap((one) => changesOf(one, trace.get(textKey(one.place)) ?? []))
    setText(parts, DOCUMENT, withChanges(source, changes))
  }
  for (const name of [...parts.keys()].filter((one) => BESIDE.test(one))) {
    const own = textOf(parts, name)
    if (own !== null) setText(parts, name, maskedPart(own))
  }
}

type Change = { readonly at: number; readonly end: number; readonly by: string }

function changesOf(
  { from, to, suggestion }: Found,
  characters: readonly (Character | null)[],
): readonly Change[] {
  return [...suggestion].flatMap((by, index) => {
    const character = from + index < to ? characters[from + index] : null
    return character === undefined || character === null
      ? []
      : [{ at: character.at, end: character.end, by: escapeXml(by) }]
  })
}

function withChanges(source: string, changes: readonly Change[]): string {
  let left = ''
  let at = 0
  for (const change of [...changes].sort((a, b) => a.at - b.at)) {
    if (change.at < at) continue
    left += source.slice(at, change.at) + change.by
    at = change.end
  }
  return left + source.slice(at)
}

/** The paragraphs of a part, each searched on its own. */
function maskedPart(source: string): string {
  const changes: Change[] = []
  let characters: Character[] = []
  let isText = false
  for (const { kind, name, from, to } of tokensOf(source)) {
    if (kind === 'open') isText = name === 'w:t' || name === 'w:delText'
    if (kind === 'text' && isText) characters.push(...charactersOf(source, from, to))
    if (kind === 'close') isText = false
    if (kind !== 'close' || name !== 'w:p') continue
    const text = characters.map(({ unit }) => unit).join('')
    for (const found of findPrivate([{ text, place: null }]))
      changes.push(...changesOf(found, characters))
    characters = []
  }
  return withChanges(source, changes)
}
