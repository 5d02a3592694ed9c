import type { ShownIssueView } from '../../../contract/bulletin/issue.ts'
import { PRIVACY_KIND_WORDING } from '../../../core/wording/privacy-words.ts'
import { sentenceOf } from '../../../core/wording/said-in-both.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { DESK_WORDS } from './bulletin-words.ts'

type Props = { readonly shown: ShownIssueView; readonly seek: (words: string) => void }

/** What in the paper cannot be true together; each leads to its place. */
export function Contradictions({ shown: { contradictions, privacy, published }, seek }: Props) {
  const say = useWords(DESK_WORDS)
  const language = useLanguage()
  return (
    <section className="sheet" aria-labelledby="contradictions">
      <h2 id="contradictions">
        {say.contradictions}
        {contradictions.length > 0 && (
          <span className="late-word">（{contradictions.length}）</span>
        )}
      </h2>
      {contradictions.length === 0 && <p className="soft">{say.noContradictions}</p>}
      <ul className="plain-list">
        {contradictions.map(({ code, where, message, english = message }) => (
          <li key={code + where + message}>
            <strong>{where}</strong> {sentenceOf({ message, english }, language)}{' '}
            <button type="button" className="link-button" onClick={() => seek(where)}>
              {say.showPlace}
            </button>
          </li>
        ))}
      </ul>
      {privacy.length > 0 && <p className="late-word">{say.privacy(privacy.length)}</p>}
      <ul className="plain-list">
        {privacy.map(({ kind, text, suggestion, where }) => (
          <li key={kind + text + where}>
            <strong>{PRIVACY_KIND_WORDING[kind][language]}</strong>{' '}
            {say.privacyMark(text, suggestion)}{' '}
            <button type="button" className="link-button" onClick={() => seek(text)}>
              {say.showPlace}
            </button>
          </li>
        ))}
      </ul>
      {published && published.reason !== '' && (
        <p className="read">
          <span className="soft">{say.acceptedWith}</span>
          {'\n'}
          {published.reason}
        </p>
      )}
    </section>
  )
}
