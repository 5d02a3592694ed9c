import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDemonstration } from '../../src/cli/load-demonstration.ts'
import type {
  BulletinReading,
  ReadItem,
  ReadSection,
} from '../../src/core/bulletin/reading/bulletin-reading.ts'
import { readBulletin } from '../../src/core/bulletin/reading/read-bulletin.ts'
import type { OfficeId, RoundId } from '../../src/core/ledger/ids.ts'
import { YONGZHOU_2020 } from '../../src/core/round/ready-made/yongzhou-2020.ts'
import type { RoundSettings } from '../../src/core/round/round-settings.ts'
import type { Script } from '../../src/demonstration/script.ts'
import { SCRIPTS } from '../../src/demonstration/scripts.ts'
import { unitNamed } from '../../src/demonstration/unit-named.ts'
import { readPaper } from '../../src/documents/reading/read-paper.ts'
import { issueFile } from '../../src/office/bulletin/issues/issue-file.ts'
import { listIssues } from '../../src/office/bulletin/issues/show-issue.ts'
import { actorNamed } from '../../src/office/demonstration/load-round.ts'
import {
  agreedValue,
  openTestOffice,
  type TestOffice,
} from '../../src/office/testing/test-office.ts'

const SEEDS = new URL('../../../shared/seeds/', import.meta.url)
const isThere = existsSync(SEEDS)

type OutlinedItem = {
  readonly units: readonly string[]
  readonly paragraphs: number
  readonly caseNumber?: string
}
type OutlinedSection = {
  readonly title: string | null
  readonly kind: string
  readonly paragraphs: number
  readonly items: readonly OutlinedItem[]
  readonly group?: string
  readonly brackets?: boolean
  readonly kicker?: string
  readonly subheads?: readonly string[]
  readonly itemMark?: string
  readonly letter?: { readonly heading: string; readonly signature: readonly string[] }
  readonly highlight?: number
}
type Outline = {
  readonly seed: string
  readonly masthead: Readonly<Record<string, unknown>>
  readonly highlights: readonly string[]
  readonly sections: readonly OutlinedSection[]
  readonly distribution: {
    readonly reportTo: readonly string[]
    readonly copyTo: readonly string[]
  }
  readonly contact: unknown
  readonly issuedLine: string | null
}

const outlines: readonly Outline[] = isThere
  ? JSON.parse(readFileSync(new URL('outline.json', SEEDS), 'utf8')).seeds
  : []

let office: TestOffice
beforeAll(async () => {
  if (!isThere) return
  const spare = { ...YONGZHOU_2020, id: 'spare' as RoundId, officeId: 'spare' as OfficeId }
  office = await openTestOffice(spare, '2026-01-01T00:00:00Z')
  await loadDemonstration(office.context, () => undefined)
})
afterAll(() => office?.close())

function scriptOf({ seed }: Outline): Script {
  const roundId = seed.replace(/-issue-\d+$/, '')
  const script = SCRIPTS.map((make) => make()).find(({ settings }) => settings.id === roundId)
  if (!script) throw new Error(`no demonstration of ${seed}`)
  return script
}

/** The drafted issue, composed to text and read back as any foreign bulletin is read. */
async function readIssueOf(script: Script): Promise<BulletinReading> {
  const actor = actorNamed(script, 'publisher')
  const roundId = script.settings.id
  const [issue] = agreedValue(await listIssues(office.context, actor, { roundId }))
  const issueId = issue?.issueId as NonNullable<typeof issue>['issueId']
  const input = { issueId, format: 'txt' } as const
  const { bytes } = agreedValue(await issueFile(office.context, actor, input))
  return readBulletin(await readPaper(Buffer.from(bytes)))
}

/** What of a section does not lie in its words: those are our own. */
const builtAs = (settings: RoundSettings, section: ReadSection) => ({
  hasTitle: section.title !== null,
  kind: section.kind,
  group: section.group,
  brackets: section.hasBrackets,
  hasKicker: section.kicker !== null,
  subheads: section.subheads.length,
  itemMark: section.itemMark,
  items: section.items.map((item) => itemOf(settings, item)),
  letter: section.letter && [section.letter.heading, section.letter.signature.length],
  highlight: section.highlight,
})

const wanted = (settings: RoundSettings, told: OutlinedSection) => ({
  // A seed whose titles were pictures names them in 导读 alone; ours stand above their articles too.
  hasTitle: true,
  kind: told.kind,
  group: told.group ?? null,
  brackets: told.brackets ?? false,
  hasKicker: told.kicker !== undefined,
  subheads: told.subheads?.length ?? 0,
  itemMark: told.itemMark ?? null,
  items: told.items.map((item) => itemOf(settings, item)),
  letter: told.letter ? [told.letter.heading, told.letter.signature.length] : null,
  highlight: told.highlight ?? null,
})

/** An item is its case, or its units: names vary, units do not. */
function itemOf(settings: RoundSettings, item: OutlinedItem | ReadItem): unknown {
  return item.caseNumber ?? item.units.map((name) => unitNamed(settings, name))
}

const isSource = (text: string) => text.startsWith('（来源：')

/** Paragraphs of the section itself, then of each item. */
const lengthsOf = ({ paragraphs, items }: ReadSection): readonly number[] => [
  paragraphs.filter(({ text }) => !isSource(text)).length,
  ...items.map((item) => item.paragraphs.length),
]

function leastLengthsOf({ paragraphs, items }: OutlinedSection): readonly number[] {
  const ofItems = items.map((item) => item.paragraphs)
  return [paragraphs - ofItems.reduce((sum, one) => sum + one, 0), ...ofItems]
}

describe.skipIf(!isThere)('五份真实简报有的栏目和条目，演示轮次起草的简报都有', () => {
  it.each(outlines)('$seed', async (outline) => {
    const script = scriptOf(outline)
    const reading = await readIssueOf(script)
    const { permitNoAt: _, ...masthead } = outline.masthead
    expect(reading.gaps).toEqual([])
    expect(reading.masthead).toEqual({ ...masthead, marks: [] })
    expect(reading.highlights).toHaveLength(outline.highlights.length)
    const { settings } = script
    expect(reading.sections.map((one) => builtAs(settings, one))).toEqual(
      outline.sections.map((one) => wanted(settings, one)),
    )
    for (const [n, told] of outline.sections.entries()) {
      const lengths = lengthsOf(reading.sections[n] as ReadSection)
      const short = leastLengthsOf(told).filter((least, at) => (lengths[at] ?? 0) < least)
      expect([told.title, short]).toEqual([told.title, []])
    }
    const { reportTo, copyTo } = outline.distribution
    expect(reading.distribution.reportTo).toHaveLength(reportTo.length)
    expect(reading.distribution.copyTo).toHaveLength(copyTo.length)
    expect(reading.contact).toEqual(outline.contact)
    expect(reading.issuedLine).toEqual(outline.issuedLine)
  })
})
