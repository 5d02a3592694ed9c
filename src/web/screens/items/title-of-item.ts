import type { ItemContentView } from '../../../contract/bulletin/item.ts'

const SHOWN = 40

/** How an item is called in lists: its title, or the beginning of its text. */
export function titleOfItem({ titleLines, pieces }: ItemContentView): string {
  const title = titleLines.join('').trim()
  if (title !== '') return title
  const texts = pieces.map((piece) => ('text' in piece ? piece.text : ''))
  const text = texts.find((one) => one !== '') ?? ''
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}
