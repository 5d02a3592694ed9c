import Button from 'antd/es/button'
import { useState } from 'react'
import { useAct } from '../../api/use-act.ts'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useWords } from '../../words/language.ts'
import { type DoneInBulk, undoingActs } from './bulk-outcome.ts'
import { BULK_WORDS } from './bulk-words.ts'

type Props = { readonly done: DoneInBulk; readonly close: () => void }

/** What was just done to how many, and how to take it back where that is possible. */
export function UndoNote({ done, close }: Props) {
  const say = useWords(BULK_WORDS)
  const [isUndone, setUndone] = useState(false)
  const acts = undoingActs(done, say.undoReason)
  const undoing = useAct(() => ({ path: '/api/case-acts', body: { acts } }))
  const undo = async () => {
    if (await undoing.act()) setUndone(true)
  }
  const count = done.outcome.done.length
  return (
    <section className="undo-note" role="status">
      <span>{isUndone ? say.undone(count) : say.done(say[done.name], count)}</span>
      {!isUndone && acts.length > 0 && (
        <Button loading={undoing.isActing} onClick={() => void undo()}>
          {say.undo}
        </Button>
      )}
      <Button type="text" onClick={close}>
        {say.close}
      </Button>
      {undoing.trouble && <TroubleNote trouble={undoing.trouble} />}
    </section>
  )
}
