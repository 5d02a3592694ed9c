import type { Letter } from '../../core/bulletin/blocks.ts'
import type { ItemContent, ItemPiece, PersonNamed } from '../../core/bulletin/issue/item.ts'
import { day } from '../../core/calendar/day.ts'
import { instantAt } from '../../core/calendar/instant.ts'
import type { ItemKind } from '../../core/round/bulletin-settings.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'
import { liaisonOf, officeAccount } from '../cast.ts'
import type { ScriptedEntry, ScriptedItem } from '../script.ts'
import { unitNamed } from '../unit-named.ts'
import { drawsOf } from './draws.ts'

/**
 * An item as it is written down in a demonstration: names of units, plain paragraphs; `# ` opens a sub-head.
 * `{entry:NAME}`, `{campaign:NAME:UNIT}` and `{tasks:UNIT}` stand for what the books say when it is
 * sent in, run on; after `¶` each sentence is a paragraph of its own.
 */
export type Written = {
  readonly kind: ItemKind
  readonly on: string
  readonly units?: readonly string[]
  /** An item about units that the office tells itself: they are not printed before it. */
  readonly isOfOffice?: true
  readonly kicker?: string
  readonly title?: readonly string[]
  readonly paragraphs: readonly string[]
  /** What several units did, each told after its name. */
  readonly told?: readonly { readonly unit: string; readonly text: string }[]
  readonly letter?: Omit<Letter, 'kind'>
  readonly attendance?: { readonly persons: readonly PersonNamed[]; readonly verb: string }
  readonly source?: string
}

/** The item as its unit, or the office, sends it in on the evening of the day that it tells of. */
export function writeItem(
  settings: RoundSettings,
  written: Written,
  entries: readonly ScriptedEntry[] = [],
): ScriptedItem {
  const unitIds = (written.units ?? []).map((name) => unitNamed(settings, name))
  const [sender] = written.isOfOffice ? [] : unitIds
  const happenedOn = day(written.on)
  const content: ItemContent = {
    kind: written.kind,
    unitIds,
    happenedOn,
    kicker: written.kicker ?? null,
    titleLines: written.title ?? [],
    pieces: [
      ...written.paragraphs.map(pieceOf),
      ...(written.told ?? []).map(({ unit, text }) => ({
        ...{ kind: 'unit-entry' as const, unitIds: [unitNamed(settings, unit)], text },
      })),
      ...(written.letter ? [letterOf(written.letter)] : []),
    ],
    attendance: written.attendance ?? null,
    source: written.source ? { name: written.source, on: null } : null,
  }
  return {
    at: instantAt(happenedOn, '21:00'),
    by: sender ? liaisonOf(sender) : officeAccount('clerk'),
    content,
    draws: drawsOf(settings, content, entries),
  }
}

function pieceOf(text: string): ItemPiece {
  return text.startsWith('# ')
    ? { kind: 'subhead', text: text.slice(2) }
    : { kind: 'paragraph', text }
}

function letterOf(letter: Omit<Letter, 'kind'>): Letter {
  return { kind: 'letter', ...letter }
}
