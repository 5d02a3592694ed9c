import type { Letter } from '../../core/bulletin/blocks.ts'
import type { ItemContent, ItemPiece, PersonNamed } from '../../core/bulletin/issue/item.ts'
import { day } from '../../core/calendar/day.ts'
import { instantAt } from '../../core/calendar/instant.ts'
import type { ItemKind } from '../../core/round/bulletin-settings.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'
import { liaisonOf, officeAccount } from '../cast.ts'
import type { ScriptedItem } from '../script.ts'
import { unitNamed } from '../unit-named.ts'

/** An item as it is written down in a demonstration: names of units, plain paragraphs; `# ` opens a sub-head. */
export type Written = {
  readonly kind: ItemKind
  readonly on: string
  readonly units?: readonly string[]
  readonly kicker?: string
  readonly title?: readonly string[]
  readonly paragraphs: readonly string[]
  readonly letter?: Omit<Letter, 'kind'>
  readonly attendance?: { readonly persons: readonly PersonNamed[]; readonly verb: string }
  readonly source?: string
}

/** The item as its unit, or the office, sends it in on the evening of the day that it tells of. */
export function writeItem(settings: RoundSettings, written: Written): ScriptedItem {
  const unitIds = (written.units ?? []).map((name) => unitNamed(settings, name))
  const [sender] = unitIds
  const happenedOn = day(written.on)
  const content: ItemContent = {
    kind: written.kind,
    unitIds,
    happenedOn,
    kicker: written.kicker ?? null,
    titleLines: written.title ?? [],
    pieces: [
      ...written.paragraphs.map(pieceOf),
      ...(written.letter ? [letterOf(written.letter)] : []),
    ],
    attendance: written.attendance ?? null,
    source: written.source ? { name: written.source, on: null } : null,
  }
  return {
    at: instantAt(happenedOn, '21:00'),
    by: sender ? liaisonOf(sender) : officeAccount('clerk'),
    content,
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
