import type { ShownPublicationView } from '../../../contract/publication.ts'
import { TimeLine } from '../../parts/time-line.tsx'
import { useLanguage } from '../../words/language.ts'
import { RECORD_WORDS } from './publication-words.ts'

/** Who did what with a publication. */
export function PublicationRecord({ publication }: { readonly publication: ShownPublicationView }) {
  const language = useLanguage()
  const wordOf = (type: string) => RECORD_WORDS[type as keyof typeof RECORD_WORDS]?.[language]
  return (
    <TimeLine
      events={publication.record.map(({ version, type, reason, recordedAt, accountId }) => ({
        key: version,
        happenedAt: recordedAt,
        what: wordOf(type) ?? type,
        words: reason,
        who: accountId,
      }))}
    />
  )
}
