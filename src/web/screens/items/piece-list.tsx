import Button from 'antd/es/button'
import { useRef, useState } from 'react'
import type { ItemContentView } from '../../../contract/bulletin/item.ts'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useWords } from '../../words/language.ts'
import { ITEMS_WORDS } from './items-words.ts'
import { PieceField } from './piece-field.tsx'
import { useStoredPicture } from './use-stored-picture.ts'

type Pieces = ItemContentView['pieces']
type Props = { readonly pieces: Pieces; readonly change: (pieces: Pieces) => void }

/** The paragraphs, sub-headings and pictures of an item in their order. */
export function PieceList({ pieces, change }: Props) {
  const say = useWords(ITEMS_WORDS)
  const input = useRef<HTMLInputElement>(null)
  const [isUnreadable, tellUnreadable] = useState(false)
  const storing = useStoredPicture()
  const addPicture = async (file: File | undefined) => {
    if (!file) return
    const picture = await storing.store(file)
    tellUnreadable(picture === 'unreadable')
    if (picture && picture !== 'unreadable') change([...pieces, picture])
  }
  const replace = (at: number, piece: Pieces[number]) =>
    change(pieces.map((one, n) => (n === at ? piece : one)))
  const move = (at: number, by: number) => {
    const next = [...pieces]
    const [one] = next.splice(at, 1)
    if (one) next.splice(at + by, 0, one)
    change(next)
  }
  return (
    <>
      <ol className="pieces">
        {pieces.map((piece, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no name but its place
          <li key={at}>
            <PieceField piece={piece} change={(next) => replace(at, next)} />
            <span className="item-acts">
              <button
                type="button"
                className="plain-button"
                aria-label={`${say.up} ${at + 1}`}
                disabled={at === 0}
                onClick={() => move(at, -1)}
              >
                ↑
              </button>
              <button
                type="button"
                className="plain-button"
                aria-label={`${say.down} ${at + 1}`}
                disabled={at === pieces.length - 1}
                onClick={() => move(at, 1)}
              >
                ↓
              </button>
              <button
                type="button"
                className="link-button"
                onClick={() => change(pieces.filter((_, n) => n !== at))}
              >
                {say.remove}
              </button>
            </span>
          </li>
        ))}
      </ol>
      {storing.trouble && <TroubleNote trouble={storing.trouble} />}
      {isUnreadable && <p className="late-word">{say.pictureFailed}</p>}
      <div className="filters">
        <Button onClick={() => change([...pieces, { kind: 'paragraph', text: '' }])}>
          {say.addParagraph}
        </Button>
        <Button onClick={() => change([...pieces, { kind: 'subhead', text: '' }])}>
          {say.addSubhead}
        </Button>
        <Button onClick={() => input.current?.click()}>{say.addPicture}</Button>
        <input
          ref={input}
          className="skip"
          type="file"
          accept="image/*"
          aria-label={say.addPicture}
          tabIndex={-1}
          onChange={(event) => {
            void addPicture(event.target.files?.[0])
            event.target.value = ''
          }}
        />
      </div>
    </>
  )
}
