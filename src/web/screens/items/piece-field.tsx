import type { ItemContentView } from '../../../contract/bulletin/item.ts'
import { unitWord } from '../../../core/wording/part-words.ts'
import { useDesk } from '../../api/desk.ts'
import { useWords } from '../../words/language.ts'
import { ITEMS_WORDS } from './items-words.ts'

type Piece = ItemContentView['pieces'][number]
type Props = { readonly piece: Piece; readonly change: (piece: Piece) => void }

const PARAGRAPH_ROWS = 4

/** One piece of an item as it is written. */
export function PieceField({ piece, change }: Props) {
  const { round } = useDesk()
  const say = useWords(ITEMS_WORDS)
  switch (piece.kind) {
    case 'paragraph':
      return (
        <textarea
          className="field"
          rows={PARAGRAPH_ROWS}
          aria-label={say.paragraph}
          value={piece.text}
          onChange={(event) => change({ ...piece, text: event.target.value })}
        />
      )
    case 'subhead':
      return (
        <input
          className="field"
          aria-label={say.subhead}
          placeholder={say.subhead}
          value={piece.text}
          onChange={(event) => change({ ...piece, text: event.target.value })}
        />
      )
    case 'unit-entry':
      return (
        <label>
          {say.unitEntry}：{piece.unitIds.map((id) => unitWord(id, round.settings)).join('、')}
          <textarea
            className="field"
            rows={PARAGRAPH_ROWS}
            value={piece.text}
            onChange={(event) => change({ ...piece, text: event.target.value })}
          />
        </label>
      )
    case 'picture':
      return (
        <div className="picture-piece">
          <img src={`/api/pictures/${piece.sha256}`} alt={piece.caption} />
          <input
            className="field"
            aria-label={say.caption}
            placeholder={say.caption}
            value={piece.caption}
            onChange={(event) => change({ ...piece, caption: event.target.value })}
          />
        </div>
      )
    case 'letter':
      return (
        <div className="read">
          <span className="soft">{say.letter}</span> {piece.title}
          {'\n'}
          {piece.paragraphs.join('\n')}
        </div>
      )
  }
}
