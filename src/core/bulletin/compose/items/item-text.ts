import type { Run } from '../../blocks.ts'
import type { BulletinItem } from '../../issue/item.ts'
import { figuresNamedIn, ITEM_FIGURES, itemFigureKey } from '../../issue/item-figures.ts'
import type { Composer } from '../issue-material.ts'
import { counted } from '../statistics/counted.ts'
import { fillSentence } from '../words/fill-sentence.ts'

/** A text of an item with the figures that it names. A text that names none stays letter by letter. */
export function itemText(composer: Composer, item: BulletinItem, text: string): readonly Run[] {
  const names = figuresNamedIn(item).filter((name) => text.includes(`{${name}}`))
  if (names.length === 0) return [{ text }]
  const phrases = names.map((name) => {
    const kind = ITEM_FIGURES[name]?.kind ?? 'petition'
    return [name, counted(composer, itemFigureKey(item.id, name), kind)] as const
  })
  return fillSentence(text, Object.fromEntries(phrases))
}
