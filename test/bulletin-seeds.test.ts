import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ReadSection } from '../src/core/bulletin/reading/bulletin-reading.ts'
import { readBulletin } from '../src/core/bulletin/reading/read-bulletin.ts'
import { readPaper } from '../src/documents/reading/read-paper.ts'

const SEEDS = new URL('../../shared/seeds/', import.meta.url)
const isThere = existsSync(SEEDS)

type Outline = {
  readonly seed: string
  readonly masthead: Readonly<Record<string, unknown>>
  readonly highlights: readonly string[]
  readonly sections: readonly OutlinedSection[]
  readonly distribution: unknown
  readonly contact: unknown
  readonly issuedLine: string | null
}
type OutlinedSection = {
  readonly title: string | null
  readonly kind: string
  readonly paragraphs: number
  readonly starts?: readonly string[]
  readonly items: readonly {
    readonly units: readonly string[]
    readonly firstWords: string
    readonly paragraphs: number
    readonly caseNumber?: string
  }[]
  readonly group?: string
  readonly brackets?: boolean
  readonly kicker?: string
  readonly subheads?: readonly string[]
  readonly itemMark?: string
  readonly letter?: unknown
  readonly units?: readonly string[]
  readonly highlight?: number
  readonly highlightDiffers?: boolean
}

const outlines: readonly Outline[] = isThere
  ? JSON.parse(readFileSync(new URL('outline.json', SEEDS), 'utf8')).seeds
  : []

const begins = (text: string, words: string) => text.slice(0, words.length)

/** A section as the outline would tell it: the first words as long as the outline has them. */
function outlined(section: ReadSection | undefined, told: OutlinedSection) {
  if (section === undefined) return null
  const all = [...section.paragraphs, ...section.items.flatMap((item) => item.paragraphs)]
  return {
    title: section.title,
    kind: section.kind,
    paragraphs: all.length,
    starts: section.paragraphs.map(({ text }, n) => begins(text, told.starts?.[n] ?? text)),
    items: section.items.map((item, n) => ({
      units: item.units,
      firstWords: begins(item.paragraphs[0]?.text ?? '', told.items[n]?.firstWords ?? ''),
      paragraphs: item.paragraphs.length,
      caseNumber: item.caseNumber,
    })),
    group: section.group,
    brackets: section.hasBrackets,
    kicker: section.kicker,
    subheads: section.subheads,
    itemMark: section.itemMark,
    letter: section.letter,
    units: section.units,
    highlight: section.highlight,
    highlightDiffers: section.highlightDiffers,
  }
}

function wanted(told: OutlinedSection) {
  const { title, kind, paragraphs, starts = [], items } = told
  return {
    ...{ title, kind, paragraphs, starts },
    items: items.map(({ units, firstWords, paragraphs: count, caseNumber = null }) => ({
      ...{ units, firstWords, paragraphs: count, caseNumber },
    })),
    group: told.group ?? null,
    brackets: told.brackets ?? false,
    kicker: told.kicker ?? null,
    subheads: told.subheads ?? [],
    itemMark: told.itemMark ?? null,
    letter: told.letter ?? null,
    units: told.units ?? [],
    highlight: told.highlight ?? null,
    highlightDiffers: told.highlightDiffers ?? false,
  }
}

describe.skipIf(!isThere)('五份真实简报读出的结构与清单一字不差', () => {
  it.each(outlines)('$seed', async (outline) => {
    const bytes = readFileSync(new URL(`${outline.seed}.txt`, SEEDS))
    const reading = readBulletin(await readPaper(bytes))
    const { permitNoAt: _, ...masthead } = outline.masthead
    expect(reading.masthead).toEqual({ ...masthead, marks: [] })
    expect(reading.highlights).toEqual(outline.highlights)
    expect(reading.sections.map(({ title }) => title)).toEqual(
      outline.sections.map(({ title }) => title),
    )
    for (const [n, told] of outline.sections.entries()) {
      expect(outlined(reading.sections[n], told)).toEqual(wanted(told))
    }
    expect(reading.distribution).toEqual(outline.distribution)
    expect(reading.contact).toEqual(outline.contact)
    expect(reading.issuedLine).toEqual(outline.issuedLine)
    expect(reading.gaps).toEqual([])
  })
})
