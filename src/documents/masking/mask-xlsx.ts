import type { CheckPlace } from '../../core/figures/text/place.ts'
import { findPrivate } from '../../core/privacy/find-private.ts'
import type { PrivacyFinding } from '../../core/privacy/finding.ts'
import { masked } from '../../core/privacy/mask.ts'
import type { ReadPaper } from '../../core/reading/paper.ts'
import { type OfficeParts, setText, textOf } from '../marking/parts-of-zip.ts'
import { charactersOf, tokensOf } from '../marking/xml-tokens.ts'
import { escapeXml } from '../writing/xml.ts'
import { changedCells } from './mask-text.ts'

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/
const COMMENTS = /^xl\/(?:comments|threadedComments)[^.]*\.xml$/
const CELL = /<c\b([^>]*?)>([\s\S]*?)<\/c>/g

/** Masks the cells of a workbook, wherever their texts are kept: among the shared ones, in the cell itself, or as a number. */
export function maskXlsx(
  parts: OfficeParts,
  paper: ReadPaper,
  found: readonly PrivacyFinding<CheckPlace>[],
): void {
  const changed = changedCells(paper, found)
  for (const name of [...parts.keys()]) {
    const source = textOf(parts, name)
    if (source === null) continue
    if (name === 'xl/sharedStrings.xml') setText(parts, name, maskedItems(source, 'si', changed))
    else if (SHEET.test(name)) setText(parts, name, maskedSheet(source, changed))
    else if (COMMENTS.test(name)) setText(parts, name, maskedItems(source, 'text', null))
  }
}

type Changed = ReadonlyMap<string, string>

/** Texts kept inside their cells, and numbers that are no sums. */
function maskedSheet(source: string, changed: Changed): string {
  const inline = maskedItems(source, 'is', changed)
  return inline.replace(CELL, (whole, attributes: string, inside: string) => {
    const value = /<v>([^<]*)<\/v>/.exec(inside)?.[1]
    if (value === undefined || /\bt="s"/.test(attributes)) return whole
    const by = changed.get(value) ?? changed.get(plainNumber(value))
    if (by === undefined) return whole
    const rest = attributes.replace(/\s*\bt="[^"]*"/, '')
    return `<c${rest} t="inlineStr"><is><t>${escapeXml(by)}</t></is></c>`
  })
}

/** 1.3812345678E10 is how some programs keep a telephone. */
function plainNumber(value: string): string {
  const number = Number(value)
  return value.trim() !== '' && Number.isInteger(number) ? String(number) : value
}

/** The text of each item over all its runs; without a list of changes it is searched on its own. */
function maskedItems(source: string, item: string, changed: Changed | null): string {
  let left = ''
  let at = 0
  let characters: ReturnType<typeof charactersOf>[number][] = []
  let isText = false
  let isPhonetic = false
  for (const { kind, name, from, to } of tokensOf(source)) {
    const local = name.slice(name.indexOf(':') + 1)
    if (kind === 'open' && local === item) characters = []
    if (local === 'rPh') isPhonetic = kind === 'open'
    if (kind === 'open') isText = local === 't' && !isPhonetic
    if (kind === 'text' && isText) characters.push(...charactersOf(source, from, to))
    if (kind === 'close') isText = false
    if (kind !== 'close' || local !== item) continue
    const text = characters.map(({ unit }) => unit).join('')
    const by = changed === null ? searched(text) : changed.get(text)
    if (by === undefined || by.length !== text.length) continue
    characters.forEach(({ at: own, end, unit }, index) => {
      const next = by[index] ?? unit
      if (next === unit) return
      left += source.slice(at, own) + escapeXml(next)
      at = end
    })
  }
  return left + source.slice(at)
}

const searched = (text: string) => masked(text, findPrivate([{ text, place: null }]))
