import { useState } from 'react'
import { useWords } from '../../words/language.ts'
import { IMPORT_WORDS } from './import-words.ts'
import type { Choices, PreviewRow } from './settled-list.ts'

type Props = {
  readonly row: PreviewRow
  readonly choices: Choices
  readonly setChoices: (choices: Choices) => void
  /** Shows the row beside the suspicion of this place. */
  readonly compare: (at: number) => void
}

/** What becomes of the row, which earlier cases it may repeat, and whether it is taken at all. */
export function RowOutcome({ row, choices, setChoices, compare }: Props) {
  const say = useWords(IMPORT_WORDS)
  const [isAsking, ask] = useState(false)
  const key = String(row.item)
  const leaveOut = (reason: string) => {
    setChoices({ ...choices, leaveOut: { ...choices.leaveOut, [key]: reason } })
    ask(false)
  }
  const takeIn = () => {
    const { [key]: _, ...rest } = choices.leaveOut ?? {}
    setChoices({ ...choices, leaveOut: rest })
  }
  return (
    <>
      <span>{useFateWord(row)}</span>
      {row.fate.fate === 'new' &&
        row.suspicions.map((suspicion, at) => (
          <div key={`${suspicion.caseId} ${suspicion.item}`} className="cell-problem">
            <span className="soon-word">{say[suspicion.why]}</span>{' '}
            <button type="button" className="link-button" onClick={() => compare(at)}>
              {say.compare(suspicion.number ?? suspicion.about.slice(0, 12))}
            </button>
          </div>
        ))}
      {row.fate.fate === 'new' && !isAsking && (
        <div>
          <button type="button" className="link-button quiet" onClick={() => ask(true)}>
            {say.leaveOut}
          </button>
        </div>
      )}
      {isAsking && <WhyLeftOut give={leaveOut} />}
      {row.fate.fate === 'leftOut' && (
        <div>
          <button type="button" className="link-button" onClick={takeIn}>
            {say.takeIn}
          </button>
        </div>
      )}
    </>
  )
}

function useFateWord({ fate }: PreviewRow): string {
  const say = useWords(IMPORT_WORDS)
  switch (fate.fate) {
    case 'new':
      return say.fateNew
    case 'known':
      return fate.differs.length > 0 ? say.fateDiffers : say.fateKnown
    case 'double':
      return say.fateDouble(fate.ofItem)
    case 'leftOut':
      return say.fateLeftOut(fate.reason)
  }
}

function WhyLeftOut({ give }: { readonly give: (reason: string) => void }) {
  const say = useWords(IMPORT_WORDS)
  const [reason, setReason] = useState('')
  return (
    <form
      className="filters"
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() !== '') give(reason.trim())
      }}
    >
      <input
        className="field"
        aria-label={say.leaveOutWhy}
        placeholder={say.leaveOutWhy}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <button type="submit" className="link-button">
        {say.set}
      </button>
    </form>
  )
}
