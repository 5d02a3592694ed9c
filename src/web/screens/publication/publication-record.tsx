import type { ShownPublicationView } from '../../../contract/publication.ts'
import { printInstant } from '../../../core/calendar/day-wording.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { PUBLICATION_SCREEN_WORDS, RECORD_WORDS } from './publication-words.ts'

/** Who did what with a publication, in order. */
export function PublicationRecord({ publication }: { readonly publication: ShownPublicationView }) {
  const say = useWords(PUBLICATION_SCREEN_WORDS)
  const language = useLanguage()
  const wordOf = (type: string) => RECORD_WORDS[type as keyof typeof RECORD_WORDS]?.[language]
  return (
    <section className="sheet">
      <h2>{say.record}</h2>
      <ol className="record">
        {publication.record.map(({ version, type, reason, recordedAt, accountId }) => (
          <li key={version}>
            <div>
              {wordOf(type) ?? type}
              {reason !== '' && `：${reason}`}
            </div>
            <div className="when">
              {printInstant(recordedAt)}　{accountId}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
