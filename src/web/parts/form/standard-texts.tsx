import { useState } from 'react'
import type { StandardTextView } from '../../../contract/desk/standard-text.ts'
import type { CaseActName } from '../../../core/case/case-act.ts'
import { USUAL_TEXTS } from '../../../core/wording/usual-texts.ts'
import { useSession } from '../../api/session.ts'
import { useAct } from '../../api/use-act.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { Drop } from '../drop/drop.tsx'
import { Link } from '../link.tsx'
import { FORM_WORDS } from './form-words.ts'

type Props = {
  readonly act: CaseActName
  /** What stands in the field: it can be kept. */
  readonly written: string
  readonly take: (text: string) => void
}

/** The texts that this act's form offers: the own, the office's, and the usual ones. */
export function StandardTexts({ act, written, take }: Props) {
  const say = useWords(FORM_WORDS)
  return (
    <Drop label={say.standardTexts} className="text-drop">
      {(close) => (
        <Offered
          {...{ act, written }}
          take={(text) => {
            take(text)
            close()
          }}
        />
      )}
    </Drop>
  )
}

function Offered({ act, written, take }: Props) {
  const say = useWords(FORM_WORDS)
  const { officeId } = useSession()
  const language = useLanguage()
  const usual = USUAL_TEXTS[act]?.map((text) => text[language]) ?? []
  const { answer } = useAnswer<readonly StandardTextView[]>({ path: '/api/standard-texts' })
  const [isKept, setKept] = useState(false)
  const keeping = useAct(() => ({
    path: '/api/standard-texts',
    body: { act, text: written.trim(), isShared: false },
  }))
  const kept = (answer ?? [])
    .filter((one) => one.act === act || one.act === null)
    .sort((one, other) => Number(one.isShared) - Number(other.isShared))
    .map(({ text }) => text)
  const texts = [...new Set([...kept, ...usual])]
  const keep = async () => {
    if (await keeping.act()) setKept(true)
  }
  return (
    <>
      {texts.length === 0 && <p className="soft">{say.noTexts}</p>}
      <ul className="text-list">
        {texts.map((text) => (
          <li key={text}>
            <button type="button" onClick={() => take(text)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
      <div className="row-acts">
        {written.trim() !== '' && !texts.includes(written.trim()) && (
          <button type="button" className="text-button" onClick={() => void keep()}>
            {isKept ? say.kept : say.keepText}
          </button>
        )}
        <Link to={`/${officeId}/-/standard-texts`}>{say.manage}</Link>
      </div>
    </>
  )
}
