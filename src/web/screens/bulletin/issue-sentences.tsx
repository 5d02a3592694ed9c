import Button from 'antd/es/button'
import { useState } from 'react'
import type { ShownIssueView } from '../../../contract/bulletin/issue.ts'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useWords } from '../../words/language.ts'
import { DESK_WORDS } from './bulletin-words.ts'
import { useArranging } from './use-arranging.ts'

/** The sentences of the statistics, which the editor may word otherwise; their numbers stay the ledger's. */
export function IssueSentences({ shown }: { readonly shown: ShownIssueView }) {
  const say = useWords(DESK_WORDS)
  return (
    <section className="sheet" aria-labelledby="texts">
      <details>
        <summary>
          <span id="texts">{say.texts}</span>
        </summary>
        <p className="soft">{say.textsAbout}</p>
        {shown.sentences.map((sentence) => (
          <SentenceField key={`${sentence.key} ${sentence.words}`} {...{ shown, sentence }} />
        ))}
      </details>
    </section>
  )
}

type FieldProps = {
  readonly shown: ShownIssueView
  readonly sentence: ShownIssueView['sentences'][number]
}

function SentenceField({ shown: { issue }, sentence }: FieldProps) {
  const say = useWords(DESK_WORDS)
  const arranging = useArranging(issue)
  const [words, setWords] = useState(sentence.words)
  const { sentences } = issue.arrangement
  const save = () => void arranging.act({ sentences: { ...sentences, [sentence.key]: words } })
  const reset = () => {
    const { [sentence.key]: _, ...others } = sentences
    void arranging.act({ sentences: others })
  }
  return (
    <div className="sentence-field">
      {arranging.trouble && <TroubleNote trouble={arranging.trouble} />}
      <textarea
        className="field"
        rows={3}
        aria-label={sentence.key}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <div className="filters">
        <Button disabled={words === sentence.words || arranging.isActing} onClick={save}>
          {say.save}
        </Button>
        {sentence.words !== sentence.usual && (
          <button type="button" className="link-button" onClick={reset}>
            {say.usual}
          </button>
        )}
      </div>
    </div>
  )
}
