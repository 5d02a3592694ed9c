import { printDay } from '../../../calendar/day-wording.ts'
import type { UnitId } from '../../../ledger/ids.ts'
import type { Block } from '../../blocks.ts'
import type { Attendance, BulletinItem, ItemPiece, ItemSource } from '../../issue/item.ts'
import { paragraph } from '../heading.ts'
import type { Composer } from '../issue-material.ts'
import { unitName } from '../words/printed-names.ts'
import { itemText } from './item-text.ts'
import { personsOnDay, printPersons } from './persons.ts'

/** An article: its title with the line above it, its pieces, who took part, and where a reprint stood first. */
export function articleBlocks(composer: Composer, item: BulletinItem): readonly Block[] {
  return [
    ...titleBlocks(item),
    ...item.pieces.map((piece) => pieceBlock(composer, item, piece)),
    ...attendanceBlocks(composer, item, item.attendance),
    ...sourceBlocks(item.source),
  ]
}

function titleBlocks({ kicker, titleLines }: BulletinItem): readonly Block[] {
  const text = titleLines.join('\n')
  if (text === '') return []
  return [{ kind: 'heading', level: 'article', text, ...(kicker === null ? {} : { kicker }) }]
}

function pieceBlock(composer: Composer, item: BulletinItem, piece: ItemPiece): Block {
  switch (piece.kind) {
    case 'paragraph':
      return paragraph(itemText(composer, item, piece.text))
    case 'subhead':
      return { kind: 'heading', level: '2', text: piece.text }
    case 'unit-entry':
      return {
        kind: 'unit-item',
        mark: 'plain',
        layout: 'run-on',
        units: piece.unitIds.map((id) => printedUnit(composer, id)).join('、'),
        paragraphs: [itemText(composer, item, piece.text)],
      }
    case 'picture':
    case 'letter':
      return piece
  }
}

/** A unit inside an article, by the name that the bulletin's short items print. */
function printedUnit({ settings }: Composer, id: UnitId): string {
  const names = settings.bulletin.sections.flatMap((section) =>
    section.kind === 'unit-items' ? (section.printedNames?.[id] ?? []) : [],
  )
  return names[0] ?? unitName(settings, id, 'full')
}

/** The closing sentence on who took part, with the posts of the day it tells of. */
export function attendanceBlocks(
  { settings, issue }: Composer,
  { happenedOn }: Pick<BulletinItem, 'happenedOn'>,
  attendance: Attendance | null,
): readonly Block[] {
  if (attendance === null || attendance.persons.length === 0) return []
  const on = happenedOn ?? issue.issuedOn
  const persons = personsOnDay(settings.office.leaders, attendance.persons, on)
  return [paragraph([{ text: `${printPersons(persons)}${attendance.verb}。` }])]
}

/** （来源：永州日报，2020年11月6日） at the right. */
function sourceBlocks(source: ItemSource | null): readonly Block[] {
  if (source === null) return []
  const on = source.on === null ? '' : `，${printDay(source.on)}`
  return [{ kind: 'paragraph', runs: [{ text: `（来源：${source.name}${on}）` }], align: 'right' }]
}
